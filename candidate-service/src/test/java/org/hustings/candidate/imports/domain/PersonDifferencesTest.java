package org.hustings.candidate.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hustings.candidate.Unite;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDifferencesTest {

    private static ImportedPerson saying(
            @Nullable String name,
            @Nullable String givenName,
            @Nullable PartialDate birthDate,
            @Nullable List<Identifier> identifiers) {
        return new ImportedPerson(
                null, null, name, givenName, null, null, null, null, birthDate, null, null, identifiers, null);
    }

    private static List<Violation> differences(ImportedPerson said) {
        return PersonDifferences.between(Unite.mcCluskeyProfile(), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Len McCluskey", " Len  McCluskey", "Leonard McCluskey", "McCluskey, Len"})
    void each_of_the_names_will_do(String name) {
        assertThat(differences(saying(name, null, null, null))).isEmpty();
    }

    @Test
    void another_spelling_is_another_name() {
        assertThat(differences(saying("Len Mccluskey", null, null, null)))
                .containsExactly(Violation.at(
                        "/person/name",
                        "differs-from-record",
                        "is Len Mccluskey here, and the record has Len McCluskey"));
    }

    @Test
    void each_thing_that_the_record_does_not_say_is_told() {
        var said = saying(null, "Len", PartialDate.of("1950"), List.of(new Identifier("wikidata", "Q1")));

        assertThat(differences(said))
                .containsExactly(
                        Violation.at(
                                "/person/givenName", "differs-from-record", "is Len here, and the record has Leonard"),
                        Violation.at("/person/birthDate", "differs-from-record", "is 1950 here, and not recorded"),
                        Violation.at(
                                "/person/identifiers",
                                "differs-from-record",
                                "has something here that is not recorded"));
    }

    @Test
    void who_says_nothing_contradicts_nothing() {
        assertThat(differences(saying(null, null, null, null))).isEmpty();
    }
}
