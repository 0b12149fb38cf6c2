package org.hustings.embedded;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * PostgreSQL and Kafka together, started side by side because each alone leaves a core idle for seconds.
 *
 * @param postgres the database server
 * @param kafka the broker
 */
public record EmbeddedInfrastructure(EmbeddedPostgres postgres, EmbeddedKafka kafka) implements AutoCloseable {

    /** Where the two listen. */
    public record Ports(int postgres, int kafka) {

        /** Ports that nobody listens on at this moment. */
        public static Ports free() {
            return new Ports(LocalPort.free(), LocalPort.free());
        }
    }

    /** Starts both on data that outlives them: {@code postgres} and {@code kafka} under {@code directory}. */
    public static EmbeddedInfrastructure kept(Path directory, Ports ports) {
        return start(
                () -> EmbeddedPostgres.kept(directory.resolve("postgres"), ports.postgres()),
                () -> EmbeddedKafka.kept(directory.resolve("kafka"), ports.kafka()));
    }

    /** Starts both on temporary directories and free ports; {@link #close()} or the end of the JVM removes the data. */
    public static EmbeddedInfrastructure discarded() {
        return start(EmbeddedPostgres::discarded, EmbeddedKafka::discarded);
    }

    private static EmbeddedInfrastructure start(Supplier<EmbeddedPostgres> postgres, Supplier<EmbeddedKafka> kafka) {
        var database = CompletableFuture.supplyAsync(postgres, EmbeddedInfrastructure::onThreadOfItsOwn);
        EmbeddedKafka broker;
        try {
            broker = kafka.get();
        } catch (RuntimeException failure) {
            throw closing(database, failure);
        }
        return new EmbeddedInfrastructure(joinOrClose(database, broker), broker);
    }

    /** Whoever asked for both gets neither: a database left running would block the next start. */
    private static RuntimeException closing(CompletableFuture<EmbeddedPostgres> database, RuntimeException failure) {
        try {
            database.join().close();
        } catch (CompletionException another) {
            failure.addSuppressed(another);
        }
        return failure;
    }

    private static EmbeddedPostgres joinOrClose(CompletableFuture<EmbeddedPostgres> database, EmbeddedKafka broker) {
        try {
            return database.join();
        } catch (CompletionException failure) {
            broker.close();
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private static void onThreadOfItsOwn(Runnable start) {
        Thread.ofPlatform().name("embedded-postgres-start").start(start);
    }

    /** Stops both; data that is kept is whole afterwards. */
    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
