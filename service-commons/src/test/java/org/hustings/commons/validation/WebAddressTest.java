package org.hustings.commons.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ian4unite.org/",
                "http://example.org",
                "HTTPS://example.org:8443/a?b=c#d",
                "https://münchen.example/"
            })
    void an_address_of_the_web_is_taken(String text) {
        assertThat(isWebAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.org/%0Aalert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "ftp://example.org/",
                "mailto:ian@example.org",
                "urn:isbn:0451450523",
                "//example.org/",
                "/ian.jpg",
                "http:ian.jpg",
                "https:///ian.jpg"
            })
    void anything_else_is_refused(String text) {
        assertThat(isWebAddress(text)).isFalse();
    }

    private static boolean isWebAddress(String text) {
        return WebAddressValidator.isWebAddress(URI.create(text));
    }
}
