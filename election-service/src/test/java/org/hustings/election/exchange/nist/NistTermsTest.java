package org.hustings.election.exchange.nist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.result.CountStatus;
import org.hustings.election.result.ResultStatus;
import org.junit.jupiter.api.Test;

class NistTermsTest {

    @Test
    void types_of_elections_that_the_standard_lacks_are_other() {
        assertThat(Stream.of(ElectionType.values()).map(NistTerms::of))
                .containsExactly(
                        "general", "primary", "runoff", "special", "other", "other", "other", "other", "other");
        assertThat(NistTerms.otherThan("other", ElectionType.PARTY_INTERNAL)).isEqualTo("party-internal");
        assertThat(NistTerms.otherThan("general", ElectionType.GENERAL)).isNull();
    }

    @Test
    void vote_variations_have_the_spelling_of_the_standard() {
        assertThat(Stream.of(VoteVariation.values()).map(NistTerms::of))
                .containsExactly(
                        "approval",
                        "borda",
                        "cumulative",
                        "majority",
                        "n-of-m",
                        "plurality",
                        "proportional",
                        "range",
                        "rcv",
                        "super-majority",
                        "other");
    }

    @Test
    void statuses_of_results_have_the_spelling_of_the_standard() {
        assertThat(Stream.of(ResultStatus.values()).map(NistTerms::of))
                .containsExactly(
                        "pre-election",
                        "unofficial-partial",
                        "unofficial-complete",
                        "certified",
                        "correction",
                        "recount");
    }

    @Test
    void a_count_that_pauses_is_in_process() {
        assertThat(Stream.of(CountStatus.values()).map(NistTerms::of))
                .containsExactly("not-processed", "in-process", "in-process", "completed");
    }
}
