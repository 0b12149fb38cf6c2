package org.hustings.candidate.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.person.domain.DuplicateReason.SAME_BIRTH_DATE;
import static org.hustings.candidate.person.domain.DuplicateReason.SAME_IDENTIFIER;
import static org.hustings.candidate.person.domain.DuplicateReason.SAME_NAME;
import static org.hustings.candidate.person.domain.DuplicateReason.SIMILAR_NAME;

import java.util.List;
import java.util.stream.Stream;
import org.hustings.candidate.Unite;
import org.hustings.candidate.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleDuplicateTest {

    @Test
    void a_name_that_is_like_another_is_a_reason() {
        assertThat(suggested(null, like(1, 625, false, null))).isEqualTo(suggestion(1, 625, SIMILAR_NAME));
    }

    @Test
    void a_name_of_the_same_words_is_a_better_one() {
        assertThat(suggested(null, like(1, 1000, false, null))).isEqualTo(suggestion(1, 1000, SAME_NAME));
    }

    @Test
    void the_same_identifier_is_a_reason_whatever_the_names() {
        assertThat(suggested(null, like(1, 120, true, null))).isEqualTo(suggestion(1, 120, SAME_IDENTIFIER));
    }

    @Test
    void the_same_day_of_birth_is_one_reason_more() {
        assertThat(suggested("1967-03-01", like(1, 700, false, "1967-03-01")))
                .isEqualTo(suggestion(1, 700, SIMILAR_NAME, SAME_BIRTH_DATE));
    }

    @ParameterizedTest
    @CsvSource({"1967, 1967", "1967-03, 1967-03", "1967-03-01, 1967", "1967-03-01,"})
    void what_is_known_less_exactly_than_to_the_day_tells_nothing(String one, @Nullable String other) {
        assertThat(suggested(one, like(1, 700, false, other))).isEqualTo(suggestion(1, 700, SIMILAR_NAME));
    }

    @ParameterizedTest
    @CsvSource({"1967, 1968", "1967-03-01, 1967-03-02", "1967-03-01, 1966", "1967-04, 1967-03-31"})
    void of_two_days_of_birth_only_one_can_be_someones(String one, String other) {
        assertThat(PossibleDuplicate.of(profile(one), like(1, 1000, false, other)))
                .isEmpty();
        assertThat(PossibleDuplicate.of(profile(other), like(1, 1000, false, one)))
                .isEmpty();
    }

    @Test
    void an_identifier_weighs_more_than_a_date_of_birth_that_may_be_wrong() {
        assertThat(suggested("1967", like(1, 1000, true, "1968")))
                .isEqualTo(suggestion(1, 1000, SAME_IDENTIFIER, SAME_NAME));
    }

    @Test
    void a_date_that_is_known_roughly_contradicts_none() {
        var about = new PartialDate("1967", true, null);

        assertThat(PossibleDuplicate.of(Unite.born("Ann Lee", about), like(1, 1000, false, "1968")))
                .contains(suggestion(1, 1000, SAME_NAME));
    }

    @Test
    void the_best_comes_first() {
        var name = suggested("1967-03-01", like(1, 1000, false, null));
        var lessLike = suggested("1967-03-01", like(2, 600, false, null));
        var identified = suggested("1967-03-01", like(3, 0, true, null));
        var sameDay = suggested("1967-03-01", like(4, 500, false, "1967-03-01"));

        assertThat(Stream.of(lessLike, name, sameDay, identified).sorted(PossibleDuplicate.BEST_FIRST))
                .containsExactly(identified, sameDay, name, lessLike);
    }

    private static PossibleDuplicate suggested(@Nullable String birth, Likeness like) {
        return PossibleDuplicate.of(profile(birth), like).orElseThrow();
    }

    private static PossibleDuplicate suggestion(int number, int similarity, DuplicateReason... reasons) {
        return new PossibleDuplicate(Unite.person(number), "Ann Lee", similarity, List.of(reasons));
    }

    private static Likeness like(int number, int similarity, boolean sameIdentifier, @Nullable String birth) {
        var person = Person.created(Unite.person(number), false, profile(birth), Unite.TEN);
        return new Likeness(person, similarity, sameIdentifier);
    }

    private static PersonProfile profile(@Nullable String birth) {
        return Unite.born("Ann Lee", birth == null ? null : PartialDate.of(birth));
    }
}
