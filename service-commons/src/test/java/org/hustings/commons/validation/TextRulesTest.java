package org.hustings.commons.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TextRulesTest {

    private static final String BALLOT_BOX = "\uD83D\uDDF3";

    @Inject
    Validator validator;

    record Line(
            @NotBlank @Size(min = 2, max = 5) String text,
            @Size(max = 2) List<String> words) {}

    @Test
    void a_character_that_java_keeps_as_a_pair_is_one() {
        assertThat(isFine(BALLOT_BOX.repeat(5))).isTrue();
        assertThat(isFine(BALLOT_BOX.repeat(6))).isFalse();
        assertThat(isFine(BALLOT_BOX)).as("one is less than two").isFalse();
        assertThat(isFine("abcde")).isTrue();
        assertThat(isFine("abcdef")).isFalse();
    }

    @Test
    void a_list_is_as_long_as_it_has_items() {
        assertThat(validator.validate(new Line("abc", List.of("a", "b")))).isEmpty();
        assertThat(validator.validate(new Line("abc", List.of("a", "b", "c")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  ",
                "\t\n",
                "\u00A0\u2007",
                "\u200B\u200B",
                "\u200C\u200D\uFEFF",
                "\u2060\u00AD",
                "\u3000\u3164",
                "\u2800\u2800",
                "\u200E\u200F",
                "\uFE0F\uFE0F",
                "\uDB40\uDC67\uDB40\uDC7F"
            })
    void text_that_nobody_sees_is_blank(String text) {
        assertThat(isFine(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "\u200B1", "李李", "🗳\uFE0F", "..", "\u200Fא"})
    void text_of_which_something_shows_is_not(String text) {
        assertThat(isFine(text)).isTrue();
    }

    private boolean isFine(String text) {
        return validator.validate(new Line(text, List.of())).isEmpty();
    }
}
