package org.hustings.election.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Unite the Union, unite-the-union",
        "TRADE_UNION, trade-union",
        "Bürgermeister von Köln, burgermeister-von-koln",
        "' --- Über! ', uber",
        "選挙, x"
    })
    void a_name_stands_in_an_identifier_as_plain_lower_case_words(String name, String word) {
        assertThat(Slug.of(name)).isEqualTo(word).matches(Slug.GRAMMAR);
    }

    @ParameterizedTest
    @CsvSource({"59", "60", "61"})
    void a_long_name_is_cut_and_does_not_end_in_a_hyphen(int length) {
        assertThat(Slug.of("a".repeat(length) + " union")).matches(Slug.GRAMMAR).hasSizeLessThanOrEqualTo(60);
    }
}
