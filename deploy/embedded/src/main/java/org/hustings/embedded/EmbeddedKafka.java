package org.hustings.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker with its own controller (KRaft) in this JVM, on the loopback interface.
 *
 * <p>Topics are created by {@link #ensureTopic}, never by their first use. After a kill the next start on the same
 * directory recovers the log by itself.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final Runnable afterStop;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private EmbeddedKafka(KafkaRaftServer server, int port, Runnable afterStop) {
        this.server = server;
        this.bootstrapServers = "127.0.0.1:" + port;
        this.afterStop = afterStop;
    }

    /** Starts on data that outlives the broker. */
    public static EmbeddedKafka kept(Path directory, int port) {
        LocalPort.requireFree("Kafka", port);
        return start(DataDirectory.existing(directory), port, () -> {});
    }

    /** Starts on a temporary directory and a free port; {@link #close()} removes the data. */
    public static EmbeddedKafka discarded() {
        var data = DataDirectory.temporary("kafka");
        var kafka = start(data, LocalPort.free(), () -> DataDirectory.delete(data));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "embedded-kafka-stop"));
        return kafka;
    }

    private static EmbeddedKafka start(Path data, int port, Runnable afterStop) {
        try {
            formatOnce(data);
            var settings = BrokerSettings.of(data, port, LocalPort.free());
            var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, port, afterStop);
        } catch (Exception failure) {
            throw new StartFailed("Kafka did not start on " + data, failure);
        }
    }

    private static void formatOnce(Path data) throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerSettings.NODE_ID)
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .run();
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Creates the topic unless it is there. */
    public void ensureTopic(String name, int partitions) {
        new Topics(bootstrapServers).ensure(name, partitions);
    }

    /** Stops the broker in good order; a second call does nothing. */
    @Override
    public void close() {
        if (stopped.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
            afterStop.run();
        }
    }
}
