package org.hustings.candidate.electioncopy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.hustings.candidate.Unite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionCopyTest {

    private static final Outcome FIRST = new Outcome(9, Map.of("a", true, "b", false));

    @Test
    void a_newer_version_teaches() {
        assertThat(ElectionCopy.of(facts(3, "ANNOUNCED")).learn(facts(4, "NOMINATIONS_OPEN")))
                .isEqualTo(ElectionCopy.of(facts(4, "NOMINATIONS_OPEN")));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void an_older_or_equal_version_teaches_nothing(long version) {
        var copy = ElectionCopy.of(facts(3, "ANNOUNCED"));

        assertThat(copy.learn(facts(version, "EXPECTED"))).isSameAs(copy);
    }

    @Test
    void a_result_is_kept_when_the_facts_go_on() {
        assertThat(ElectionCopy.of(facts(9, "COUNTING"))
                        .conclude(FIRST)
                        .learn(facts(10, "RESULT_REPORTED"))
                        .outcome())
                .isEqualTo(FIRST);
    }

    @Test
    void a_result_that_comes_after_newer_facts_is_still_news() {
        var askedForLater = ElectionCopy.of(facts(12, "RESULT_DECLARED"));

        assertThat(askedForLater.learn(facts(9, "COUNTING")).conclude(FIRST))
                .isEqualTo(new ElectionCopy(facts(12, "RESULT_DECLARED"), false, FIRST));
    }

    @Test
    void a_later_result_corrects_an_earlier_one() {
        var corrected = new Outcome(11, Map.of("a", false, "b", true));

        assertThat(ElectionCopy.of(facts(9, "COUNTING"))
                        .conclude(FIRST)
                        .conclude(corrected)
                        .outcome())
                .isEqualTo(corrected);
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void an_older_or_repeated_result_teaches_nothing(long version) {
        var copy = ElectionCopy.of(facts(9, "COUNTING")).conclude(FIRST);

        assertThat(copy.conclude(new Outcome(version, Map.of("a", false)))).isSameAs(copy);
    }

    @Test
    void what_is_built_anew_takes_the_version_that_is_held_but_no_older_one() {
        var copy = new ElectionCopy(facts(3, "EXPECTED"), true, FIRST);
        var other = new Outcome(9, Map.of("a", false));

        assertThat(copy.relearn(facts(3, "ANNOUNCED")))
                .isEqualTo(new ElectionCopy(facts(3, "ANNOUNCED"), false, FIRST));
        assertThat(copy.relearn(facts(2, "ANNOUNCED"))).isSameAs(copy);
        assertThat(copy.vanishAgain(facts(2, "ANNOUNCED"))).isSameAs(copy);
        assertThat(copy.concludeAgain(other).outcome()).isEqualTo(other);
        assertThat(copy.concludeAgain(new Outcome(8, Map.of()))).isSameAs(copy);
    }

    @Test
    void the_day_of_an_election_is_that_in_its_id() {
        assertThat(Unite.ELECTION.day()).contains(LocalDate.parse("2017-04-19"));
        assertThat(new ElectionId("known.2017-02-30").day()).isEmpty();
        assertThat(new ElectionId("known.election").day()).isEmpty();
    }

    @Test
    void a_deleted_election_does_not_come_back_by_an_older_event() {
        var gone = ElectionCopy.of(facts(1, "EXPECTED")).vanish(facts(2, "EXPECTED"));

        assertThat(gone.gone()).isTrue();
        assertThat(gone.learn(facts(1, "EXPECTED"))).isSameAs(gone);
    }

    @Test
    void a_late_deletion_of_an_election_that_went_on_teaches_nothing() {
        var copy = ElectionCopy.of(facts(3, "EXPECTED"));

        assertThat(copy.vanish(facts(2, "EXPECTED"))).isSameAs(copy);
    }

    @Test
    void an_election_id_is_readable_words_and_numbers_in_dotted_grammar() {
        assertThat(Unite.ELECTION.isPossible()).isTrue();
        assertThat(new ElectionId("local.sheffield.2026-05-07").isPossible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", "A.b", "a/b", "../a", "a b", "a%2fb", "a.b.", "é.b", "a\nb"})
    void what_cannot_be_an_election_id_is_told_apart(String text) {
        assertThat(new ElectionId(text).isPossible()).isFalse();
    }

    private static ElectionFacts facts(long version, String phase) {
        return Unite.facts(version, phase);
    }
}
