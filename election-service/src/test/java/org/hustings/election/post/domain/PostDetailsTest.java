package org.hustings.election.post.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By when a post has to be filled again. */
class PostDetailsTest {

    private static final MaximumTerm FIVE_YEARS = new MaximumTerm(5, "TULRCA 1992 s.46");
    private static final LocalDate DECLARED = LocalDate.parse("2017-04-28");

    @Test
    void an_election_is_due_a_term_after_the_last_and_known_as_exactly() {
        assertThat(post(null, FIVE_YEARS, "2013-04").nextElectionDueBy(null)).isEqualTo(PartialDate.of("2018-04"));
    }

    @Test
    void an_election_recorded_here_counts_if_it_is_the_later_one() {
        assertThat(post(null, FIVE_YEARS, "2013-04").nextElectionDueBy(DECLARED))
                .isEqualTo(PartialDate.of("2022-04-28"));
        assertThat(post(null, FIVE_YEARS, "2019").nextElectionDueBy(DECLARED)).isEqualTo(PartialDate.of("2024"));
    }

    @Test
    void the_shorter_of_term_and_longest_term_decides() {
        assertThat(post(3, FIVE_YEARS, null).yearsToNextElection()).isEqualTo(3);
        assertThat(post(4, null, null).nextElectionDueBy(DECLARED)).isEqualTo(PartialDate.of("2021-04-28"));
    }

    @Test
    void nobody_can_say_without_a_term_or_without_a_last_election() {
        assertThat(post(null, null, "2013").nextElectionDueBy(DECLARED)).isNull();
        assertThat(post(5, FIVE_YEARS, null).nextElectionDueBy(null)).isNull();
    }

    private static PostDetails post(@Nullable Integer term, @Nullable MaximumTerm maximum, @Nullable String last) {
        return new PostDetails(
                "General Secretary",
                null,
                null,
                UUID.randomUUID(),
                term,
                maximum,
                last == null ? null : PartialDate.of(last),
                List.of(),
                List.of());
    }
}
