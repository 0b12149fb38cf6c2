package org.hustings.candidate.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.hustings.candidate.Unite;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said of a person. The test is on 21 November 2026, at ten. */
class PersonProfileTest {

    @ParameterizedTest
    @ValueSource(strings = {"1950", "2026", "2026-11", "2026-11-21", "2026-11-21T10:00:00Z"})
    void a_date_of_birth_that_may_have_come_already_is_taken(String birth) {
        assertThat(contradictions(birth, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2026-12", "2026-11-22", "2026-11-21T10:00:01Z"})
    void nobody_is_born_in_the_future(String birth) {
        assertThat(contradictions(birth, null))
                .containsExactly(Violation.at("/birthDate", "future-date", "must not be in the future"));
    }

    @Test
    void nobody_dies_in_the_future() {
        assertThat(contradictions(null, "2027"))
                .containsExactly(Violation.at("/deathDate", "future-date", "must not be in the future"));
    }

    @ParameterizedTest
    @CsvSource({"1950, 1950", "1950-05, 1950", "1950-05-02, 1950-05-02", "1950, 2020-01-01"})
    void a_death_that_may_be_after_the_birth_is_taken(String birth, String death) {
        assertThat(contradictions(birth, death)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1950, 1949", "1950-05, 1950-04-30", "1950-05-02, 1950-05-01"})
    void nobody_dies_before_they_are_born(String birth, String death) {
        assertThat(contradictions(birth, death))
                .containsExactly(Violation.at("/deathDate", "death-before-birth", "must not be before birthDate"));
    }

    @Test
    void a_name_is_not_given_up_before_it_is_taken() {
        var profile = profile(
                List.of(
                        other("Ann Smith", "1990", "1990"),
                        other("Ann Jones", "1995-06", "1995-05"),
                        other("Ann Lee", null, "1980")),
                null,
                null);

        assertThat(profile.contradictions(Unite.TEN))
                .containsExactly(
                        Violation.at("/otherNames/1/endDate", "end-before-start", "must not be before startDate"));
    }

    @Test
    void a_person_of_whom_something_impossible_is_said_is_not_recorded() {
        var impossible = profile(List.of(), "2027", "1949");

        var refusal = catchThrowableOfType(
                PersonRefused.class, () -> Person.created(Unite.person(1), false, impossible, Unite.TEN));

        assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("/birthDate", "/deathDate");
    }

    @Test
    void a_person_does_not_become_someone_of_whom_something_impossible_is_said() {
        var wanted = new PersonEdit(false, profile(List.of(), "1950", "1949"));

        assertThatThrownBy(() -> Unite.mcCluskey().change(wanted, Unite.TEN)).isInstanceOf(PersonRefused.class);
    }

    @Test
    void a_person_is_known_by_the_name_shown_the_full_one_the_sort_name_and_the_others() {
        assertThat(Unite.mcCluskeyProfile().names())
                .containsExactly("Len McCluskey", "Leonard McCluskey", "McCluskey, Len");
        assertThat(Unite.named("Gerard Coyne").names()).containsExactly("Gerard Coyne");
    }

    private static List<Violation> contradictions(@Nullable String birth, @Nullable String death) {
        return profile(List.of(), birth, death).contradictions(Unite.TEN);
    }

    private static PersonProfile profile(List<OtherName> names, @Nullable String birth, @Nullable String death) {
        return new PersonProfile(
                "Ann Lee",
                null,
                null,
                null,
                null,
                null,
                names,
                date(birth),
                date(death),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static OtherName other(String name, @Nullable String start, @Nullable String end) {
        return new OtherName(name, date(start), date(end), null);
    }

    private static @Nullable PartialDate date(@Nullable String value) {
        return value == null ? null : PartialDate.of(value);
    }
}
