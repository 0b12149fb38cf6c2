package org.hustings.commons.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExpectedVersionTest {

    @Test
    void the_version_that_was_decided_on_passes() {
        assertThatCode(() -> ExpectedVersion.fromString("\"3\"").check(3)).doesNotThrowAnyException();
        assertThatCode(() -> ExpectedVersion.of(3).check(3)).doesNotThrowAnyException();
    }

    @Test
    void another_version_is_stale_and_the_current_one_is_named() {
        assertThatThrownBy(() -> ExpectedVersion.fromString("\"3\"").check(4))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("The record is at version 4 now; read it again and decide anew.");
    }

    @Test
    void a_header_that_is_no_list_of_tags_is_malformed() {
        assertThatThrownBy(() -> ExpectedVersion.fromString("3")).isInstanceOf(MalformedPrecondition.class);
    }

    @Test
    void how_the_record_was_shown_does_not_matter() {
        assertThatCode(() ->
                        ExpectedVersion.fromString("\"3-5d0e6f7a8b11c2d4\"").check(3))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        ExpectedVersion.fromString("\"3-5d0e6f7a8b11c2d4\"").check(5))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() ->
                        ExpectedVersion.fromString("\"33-5d0e6f7a8b11c2d4\"").check(3))
                .isInstanceOf(StaleVersion.class);
    }
}
