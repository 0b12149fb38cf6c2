package org.hustings.election.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hustings.commons.problem.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierQueryTest {

    @Test
    void the_first_colon_ends_the_scheme() {
        assertThat(IdentifierQuery.fromString("uri:urn:x:1")).isEqualTo(new IdentifierQuery("uri", "urn:x:1"));
    }

    @Test
    void what_is_looked_for_is_json_whatever_it_contains() {
        assertThat(new IdentifierQuery("a\"b", "c\\d\n").contained())
                .isEqualTo("[{\"scheme\": \"a\\u0022b\", \"identifier\": \"c\\u005cd\\u000a\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wikidata", ":Q1", "wikidata:"})
    void an_identifier_without_a_scheme_is_refused(String text) {
        assertThatThrownBy(() -> IdentifierQuery.fromString(text)).isInstanceOf(InvalidValue.class);
    }
}
