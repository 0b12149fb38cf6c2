package org.hustings.commons.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.hustings.commons.inbox.LastWord;
import org.hustings.commons.inbox.LastWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Read models are built once for each generation, however many copies of the service there are. */
@QuarkusTest
class RebuildWorkerTest {

    /** No test wants a generation that another one built. */
    private static final AtomicInteger GENERATIONS = new AtomicInteger(1000);

    private final AtomicInteger built = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final List<RebuildWorker> workers = new ArrayList<>();

    @Inject
    AgroalDataSource dataSource;

    @Inject
    LastWords lastWords;

    @AfterEach
    void stop() {
        workers.forEach(worker -> worker.stop(new ShutdownEvent()));
    }

    @Test
    void of_several_copies_one_builds_a_generation() {
        var generation = GENERATIONS.incrementAndGet();

        for (int i = 0; i < 4; i++) {
            start(generation);
        }

        awaitAll(RebuildState.BUILT);
        assertThat(built).hasValue(1);
    }

    @Test
    void a_raised_generation_is_built_and_an_older_one_is_not_built_again() {
        var generation = GENERATIONS.incrementAndGet();
        start(generation);
        awaitAll(RebuildState.BUILT);

        start(GENERATIONS.incrementAndGet());
        awaitAll(RebuildState.BUILT);
        start(generation);
        awaitAll(RebuildState.BUILT);

        assertThat(built).hasValue(2);
    }

    @Test
    void a_build_that_fails_is_tried_again() {
        failures.set(2);

        start(GENERATIONS.incrementAndGet());

        awaitAll(RebuildState.BUILT);
        assertThat(built).hasValue(1);
        assertThat(failures.get()).isNegative();
    }

    @Test
    void a_service_without_read_models_builds_nothing() {
        var idle = new RebuildWorker(
                dataSource, new Rebuild(List.of(), lastWords), new Wanted(GENERATIONS.incrementAndGet()));
        workers.add(idle);

        idle.start(new StartupEvent());

        assertThat(idle.state()).isEqualTo(RebuildState.UNUSED);
    }

    private void start(int generation) {
        var worker = new RebuildWorker(
                dataSource, new Rebuild(List.of(new CountingModel()), lastWords), new Wanted(generation));
        workers.add(worker);
        worker.start(new StartupEvent());
    }

    private void awaitAll(RebuildState state) {
        await().untilAsserted(() ->
                assertThat(workers).extracting(RebuildWorker::state).containsOnly(state));
    }

    private record Wanted(int generation) implements RebuildConfig {

        @Override
        public Duration retryDelay() {
            return Duration.ofMillis(10);
        }
    }

    private final class CountingModel implements ReadModel {

        @Override
        public String topic() {
            if (failures.getAndDecrement() > 0) {
                throw new KafkaException("away");
            }
            return "hustings.notes.v1";
        }

        @Override
        public List<LastWord> lastWords() {
            built.incrementAndGet();
            return List.of();
        }
    }
}
