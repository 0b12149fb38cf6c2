package org.hustings.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff();

    @Test
    void a_service_that_keeps_ending_waits_longer_and_longer_up_to_a_limit() {
        var waits = Stream.generate(() -> backOff.after(Duration.ofSeconds(1)).toMillis())
                .limit(9)
                .toList();

        assertThat(waits).containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 16_000L, 30_000L, 30_000L, 30_000L);
    }

    @Test
    void a_service_that_ran_well_for_a_while_starts_again_at_once() {
        backOff.after(Duration.ofSeconds(1));
        backOff.after(Duration.ofSeconds(1));

        assertThat(backOff.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofMillis(500));
    }
}
