package org.hustings.election;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small server that keeps the part of the candidates' owner. What it answers follows from the post in the election's
 * id, so that tests need not share anything with it: {@code at-owner} has two candidates and a withdrawn one, on two
 * pages, for whoever sends a token; {@code silent}, {@code broken}, {@code garbled} and {@code astray} (whose second
 * page is elsewhere) do not answer as agreed; {@code unheard-of} is not there; any other election has no candidates.
 * {@code /asked/<id>} tells how often it was asked for the first page.
 */
public class CandidateOwnerResource implements QuarkusTestResourceLifecycleManager {

    private static final String ELECTIONS = "/v1/elections/";
    private static final String ASKED = "/asked/";

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server = server();

    /** The candidates of an election {@code at-owner}, from 1; the third is withdrawn. */
    public static UUID candidate(String election, int number) {
        return UUID.nameUUIDFromBytes((election + number).getBytes(UTF_8));
    }

    @Override
    public Map<String, String> start() {
        server.createContext(ELECTIONS, this::candidates);
        server.createContext(
                ASKED,
                exchange -> answer(
                        exchange,
                        200,
                        Integer.toString(count(idIn(exchange, ASKED)).get())));
        server.setExecutor(threads);
        server.start();
        var address = "http://127.0.0.1:%d".formatted(server.getAddress().getPort());
        return Map.of("hustings.candidate-service.url", address);
    }

    @Override
    public void stop() {
        stopped.countDown();
        server.stop(0);
        threads.shutdown();
    }

    private void candidates(HttpExchange exchange) throws IOException {
        var id = idIn(exchange, ELECTIONS);
        var next = exchange.getRequestURI().getQuery().contains("cursor=");
        if (!next) {
            count(id).incrementAndGet();
        }
        switch (id.split("[.]", -1)[2]) {
            case "at-owner" -> answer(exchange, 200, known(exchange) ? page(id, next) : "{\"items\": []}");
            case "silent" -> keepWaiting();
            case "broken" -> answer(exchange, 500, "{}");
            case "garbled" -> answer(exchange, 200, "<html>");
            case "astray" -> answer(exchange, 200, "{\"items\": [], \"next\": \"http://127.0.0.2/v1/candidates\"}");
            case "unheard-of" -> answer(exchange, 404, "{}");
            default -> answer(exchange, 200, "{\"items\": []}");
        }
    }

    private static boolean known(HttpExchange exchange) {
        return exchange.getRequestHeaders().containsKey("Authorization");
    }

    private static String page(String election, boolean second) {
        return second
                ? "{\"items\": [%s, %s]}"
                        .formatted(candidate(election, 2, "QUALIFIED"), candidate(election, 3, "WITHDRAWN"))
                : "{\"items\": [%s], \"next\": \"%s%s/candidates?limit=200&cursor=x\"}"
                        .formatted(candidate(election, 1, "QUALIFIED"), ELECTIONS, election);
    }

    private static String candidate(String election, int number, String status) {
        return """
                {"id": "%s", "version": 4, "draft": false, "personId": "%s", "electionId": "%s",
                 "ballotName": "Candidate %d", "preElectionStatus": "%s", "links": {"election": "x"}}""".formatted(candidate(election, number), UUID.randomUUID(), election, number, status);
    }

    /** Longer than anybody waits. */
    private void keepWaiting() {
        try {
            stopped.await(4, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private AtomicInteger count(String id) {
        return asked.computeIfAbsent(id, unused -> new AtomicInteger());
    }

    private static String idIn(HttpExchange exchange, String prefix) {
        return exchange.getRequestURI().getPath().substring(prefix.length()).replaceFirst("/candidates$", "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
