package org.hustings.commons.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopSignalTest {

    private final StopSignal stop = new StopSignal();

    @Test
    void a_pause_that_nobody_ends_leaves_the_worker_going_on() {
        stop.pause(Duration.ofMillis(1));

        assertThat(stop.isGiven()).isFalse();
    }

    @Test
    void the_signal_ends_a_pause() throws InterruptedException {
        var ended = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            stop.pause(Duration.ofHours(1));
            ended.countDown();
        });

        stop.give();

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stop.isGiven()).isTrue();
    }

    @Test
    void who_interrupts_the_worker_stops_it() throws InterruptedException {
        var worker = Thread.ofVirtual().start(() -> stop.pause(Duration.ofHours(1)));

        worker.interrupt();

        assertThat(worker.join(Duration.ofSeconds(10))).isTrue();
        assertThat(stop.isGiven()).isTrue();
    }
}
