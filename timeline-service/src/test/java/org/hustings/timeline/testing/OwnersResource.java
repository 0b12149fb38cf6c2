package org.hustings.timeline.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the election service and the candidate service. How it answers follows from the identifier asked for:
 * {@code at-owner.} is there, {@code draft-at-owner.} is there for whoever sends a token, {@code broken.} is an error
 * of the server, {@code silent.} gets no answer, anything else is not there. Candidate X stands in election
 * {@code at-owner.X.2031-05-01}; one that begins with {@code 308} leads to another. {@code /asked/...} tells how often something was asked for.
 */
public class OwnersResource implements QuarkusTestResourceLifecycleManager {

    private static final String ELECTIONS = "/v1/elections/";
    private static final String CANDIDATES = "/v1/candidates/";

    /** How the identifiers of candidates begin that were merged into others. */
    public static final String MERGED = "308";

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", this::answer);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.start();
            server = started;
            var url = "http://localhost:" + started.getAddress().getPort();
            return Map.of("hustings.election-service.url", url, "hustings.candidate-service.url", url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/asked/")) {
            var wanted = path.substring("/asked".length());
            send(
                    exchange,
                    200,
                    Long.toString(asked.stream().filter(wanted::equals).count()));
            return;
        }
        asked.add(path);
        if (path.startsWith(ELECTIONS)) {
            election(exchange, path.substring(ELECTIONS.length()));
        } else if (path.startsWith(CANDIDATES)) {
            candidate(exchange, path.substring(CANDIDATES.length()));
        } else {
            send(exchange, 404, "{}");
        }
    }

    private void election(HttpExchange exchange, String id) throws IOException {
        var draft = id.startsWith("draft-at-owner.");
        var authorized = exchange.getRequestHeaders().containsKey("Authorization");
        if (id.startsWith("silent.")) {
            keepWaiting();
        }
        if (id.startsWith("broken.")) {
            send(exchange, 500, "{}");
        } else if (id.startsWith("at-owner.") || (draft && authorized)) {
            send(exchange, 200, """
                    {"id": "%s", "name": "Election of the owner", "draft": %s, "version": 1, "phase": "EXPECTED"}
                    """.formatted(id, draft));
        } else {
            send(exchange, 404, "{}");
        }
    }

    private static void candidate(HttpExchange exchange, String id) throws IOException {
        if (id.startsWith(MERGED)) {
            exchange.getResponseHeaders().add("Location", CANDIDATES + survivorOf(id));
            send(exchange, 308, "{}");
            return;
        }
        send(exchange, 200, """
                {"id": "%s", "electionId": "at-owner.%s.2031-05-01", "ballotName": "Ada", "draft": false, "version": 1}
                """.formatted(id, id));
    }

    /** The candidate that a merged one leads to. */
    public static String survivorOf(String merged) {
        return "4" + merged.substring(1);
    }

    /** Longer than anybody waits. */
    private void keepWaiting() {
        try {
            stopped.await(4, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
