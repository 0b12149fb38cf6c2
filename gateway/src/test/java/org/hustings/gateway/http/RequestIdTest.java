package org.hustings.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestIdTest {
    @Test
    void an_id_of_sane_length_is_kept() {
        assertThat(RequestId.of("a".repeat(128))).isEqualTo("a".repeat(128));
        assertThat(RequestId.of("a".repeat(129))).matches("[0-9a-f]{32}");
    }

    @Test
    void a_missing_id_is_made_anew_each_time() {
        assertThat(RequestId.of(null)).matches("[0-9a-f]{32}").isNotEqualTo(RequestId.of(null));
    }
}
