package org.hustings.local.redelivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TestServers;
import org.hustings.local.keys.SigningKey;
import org.hustings.local.keys.Tokens;

/** The packaged timeline service as a process of its own, which may be killed at any time. */
final class TimelineProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;

    private TimelineProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it on a database, and returns when it is ready.
     *
     * @param topics what the topics are called here, by the names that they have in the suite
     */
    static TimelineProcess start(String database, Map<String, String> topics) {
        var port = freePort();
        var started = new TimelineProcess(launch(database, topics, port));
        Awaitility.await("the timeline service")
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> isReady(port));
        return started;
    }

    private static Process launch(String database, Map<String, String> topics, int port) {
        try {
            var screens = Files.createDirectories(Path.of("target", "screens"));
            var builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Files.createTempFile(screens, "timeline", ".txt").toFile());
            builder.environment().putAll(environment(database, topics, port));
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of("..", "..", "timeline-service", "target", "quarkus-app", "quarkus-run.jar")
                        .toString());
    }

    private static Map<String, String> environment(String database, Map<String, String> topics, int port)
            throws IOException {
        var key =
                SigningKey.readOrMake(Files.createTempDirectory("hustings-key").resolve("key.pem"));
        return Map.ofEntries(
                Map.entry("QUARKUS_PROFILE", "local"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", key.publicKeyText()),
                Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER),
                Map.entry("QUARKUS_OIDC_TOKEN_AUDIENCE", Tokens.AUDIENCE),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "postgres"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "postgres"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", TestServers.running().bootstrapServers()),
                // The place of one that was killed is free sooner than after the 45 s that Kafka waits by default.
                Map.entry("KAFKA_SESSION_TIMEOUT_MS", "10000"),
                Map.entry("HUSTINGS_INBOX_CONSUMER", topics.get("consumer")),
                Map.entry("HUSTINGS_RELAY_TOPIC", topics.get("hustings.campaign-events.v1")),
                Map.entry("MP_MESSAGING_INCOMING_ELECTIONS_TOPIC", topics.get(Campaign.ELECTIONS)),
                Map.entry("MP_MESSAGING_INCOMING_CANDIDATES_TOPIC", topics.get(Campaign.CANDIDATES)));
    }

    private static boolean isReady(int port) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The end that no process can prepare for. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }
}
