package org.hustings.commons.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What becomes of a record that is met while the service goes down. */
class StoppingTest {

    private final Stopping stopping = new Stopping();

    @Test
    void what_fails_while_the_service_runs_is_told_as_it_is() {
        var failure = new UnreadableRecord("Never readable", null);

        assertThatThrownBy(() -> stopping.attempt(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void what_fails_once_the_service_goes_down_says_nothing_about_the_record() {
        var stops = new ArrayList<CompletableFuture<Void>>();

        assertThatThrownBy(() -> stopping.attempt(() -> {
                    stops.add(stopElsewhere());
                    throw new UnreadableRecord("Not now", new IllegalStateException("EntityManagerFactory is closed"));
                }))
                .isInstanceOf(StoppedMeanwhile.class)
                .hasRootCauseMessage("EntityManagerFactory is closed");

        stops.forEach(CompletableFuture::join);
    }

    @Test
    void no_record_is_begun_once_the_service_goes_down() {
        var handled = new ArrayList<String>();
        stopping.begin(new ShutdownEvent());

        assertThatThrownBy(() -> stopping.attempt(() -> handled.add("late"))).isInstanceOf(StoppedMeanwhile.class);

        assertThat(handled).isEmpty();
    }

    @Test
    void the_stop_waits_for_the_record_that_is_being_handled() {
        var handling = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var handled = new AtomicBoolean();
        var attempt = elsewhere(() -> stopping.attempt(() -> {
            handling.countDown();
            await().until(() -> mayEnd.getCount() == 0);
            handled.set(true);
        }));
        await().until(() -> handling.getCount() == 0);

        var stopped = stopElsewhere().thenApply(done -> handled.get());

        assertThat(stopped).isNotDone();
        mayEnd.countDown();
        assertThat(stopped.join()).isTrue();
        attempt.join();
    }

    private CompletableFuture<Void> stopElsewhere() {
        var stop = elsewhere(() -> stopping.begin(new ShutdownEvent()));
        await().until(stopping::hasBegun);
        return stop;
    }

    private static CompletableFuture<Void> elsewhere(Runnable task) {
        return CompletableFuture.runAsync(task, Thread::startVirtualThread);
    }
}
