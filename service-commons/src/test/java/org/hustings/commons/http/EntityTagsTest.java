package org.hustings.commons.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static EntityTags tags(String header) {
        return EntityTags.parse(header).orElseThrow();
    }

    @Test
    void a_strong_tag_matches_itself_and_nothing_else() {
        assertThat(tags("\"3\"").matchesStrongly("3"::equals)).isTrue();
        assertThat(tags("\"3\"").matchesStrongly("33"::equals)).isFalse();
    }

    @Test
    void one_of_several_tags_is_enough() {
        assertThat(tags("\"1\", W/\"2\",\"3\"").matchesStrongly("3"::equals)).isTrue();
        assertThat(tags("\"a,b\", \"3\"").matchesStrongly("a,b"::equals)).isTrue();
    }

    @Test
    void a_weak_tag_matches_weakly_only() {
        assertThat(tags("W/\"3\"").matchesStrongly("3"::equals)).isFalse();
        assertThat(tags("W/\"3\"").matchesWeakly("3")).isTrue();
    }

    @Test
    void an_asterisk_matches_every_version() {
        assertThat(tags(" * ").matchesStrongly("17"::equals)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "\"3", "\"3\" \"4\"", "\"3\",", "*, \"3\"", "w/\"3\"", ",\"3\""})
    void what_is_no_list_of_tags_is_nothing(String header) {
        assertThat(EntityTags.parse(header)).isEmpty();
    }
}
