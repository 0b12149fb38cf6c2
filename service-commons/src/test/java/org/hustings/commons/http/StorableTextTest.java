package org.hustings.commons.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/v1/elections", "Ærø", "a \uD83D\uDDF3 ballot box", "\uD83D\uDDF3"})
    void text_with_whole_characters_can_be_kept(String text) {
        assertThat(StorableText.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\uD83D", "a\uD83D", "\uD83Da", "\uDDF3", "\uDDF3\uD83D"})
    void a_null_character_or_half_a_pair_cannot(String text) {
        assertThat(StorableText.isStorable(text)).isFalse();
    }
}
