package org.hustings.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/elections/a.b.2017-04-19?limit=2&q=%C3%A9%20b",
                "/v1/a~b/c:d@e;f=g,h!$'()*+",
                "/v1/elections/",
                "/.well-known/x"
            })
    void an_ordinary_target_is_proper_and_unambiguous(String target) {
        assertThat(TargetCheck.isProper(target)).isTrue();
        assertThat(TargetCheck.isUnambiguous(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a b", "/a\\b", "/a#b", "/é", "/%", "/%4", "/%zz", "/a?b=%", "/a?b=<c>", "/a\u0000", "/a?{b}"})
    void what_no_uri_has_is_improper(String target) {
        assertThat(TargetCheck.isProper(target)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/./b",
                "/a/../b",
                "/a/..",
                "/a/.",
                "//a",
                "/a//b",
                "/a%2Fb",
                "/a%5cb",
                "/%2e%2E/b",
                "/a%00",
                "/a%0d%0ab",
                "/a%252e"
            })
    void what_two_parties_may_read_differently_is_ambiguous(String path) {
        assertThat(TargetCheck.isUnambiguous(path)).isFalse();
    }
}
