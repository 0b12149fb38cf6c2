package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BecauseTest {

    private static Change change(@Nullable String reason) {
        return new Change(
                "org.hustings.note.changed.v1", new Aggregate("note", "1", 1), null, Instant.EPOCH, "{}", null, reason);
    }

    @Test
    void a_change_without_a_reason_has_that_of_the_work() {
        assertThat(Because.of("moved here", () -> Because.reasonOf(change(null)) + ""))
                .isEqualTo("moved here");
    }

    @Test
    void a_change_keeps_its_own_reason() {
        assertThat(Because.of("moved here", () -> Because.reasonOf(change("a typo")) + ""))
                .isEqualTo("a typo");
    }

    @Test
    void the_reason_ends_with_the_work() {
        assertThat(Because.of("moved here", () -> "done")).isEqualTo("done");

        assertThat(Because.reasonOf(change(null))).isNull();
    }
}
