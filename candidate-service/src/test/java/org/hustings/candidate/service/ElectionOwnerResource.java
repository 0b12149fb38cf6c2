package org.hustings.candidate.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small server that keeps the owner's part of the contract. What it answers follows from the first word of the
 * election's id, so that tests need not share anything with it: {@code known}, {@code locked} (takes no more
 * candidates), {@code hidden} (a draft), {@code slow}, {@code broken} and {@code garbled}; there is no other election. Of
 * organisations and posts the first digit of the id decides: {@code a} is known, {@code b} broken, {@code d} a draft.
 * {@code /asked/<id>} tells how often it was asked.
 */
public class ElectionOwnerResource implements QuarkusTestResourceLifecycleManager {

    private static final String ELECTIONS = "/v1/elections/";
    private static final String ORGANISATIONS = "/v1/organisations/";
    private static final String POSTS = "/v1/posts/";
    private static final String ASKED = "/asked/";

    private static final String ORGANISATION = """
            {"id": "%s", "version": 3, "draft": %s, "name": "Unite the Union", "classification": "TRADE_UNION",
             "otherNames": [], "links": {"posts": "x"}}""";
    private static final String POST = """
            {"id": "%s", "version": 2, "draft": %s, "label": "General Secretary of Unite", "role": "General Secretary",
             "organisationId": "a198f2a0-0000-7000-8000-000000000001", "sources": []}""";

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server = server();

    @Override
    public Map<String, String> start() {
        server.createContext(ELECTIONS, this::election);
        server.createContext(ORGANISATIONS, exchange -> body(exchange, ORGANISATIONS, ORGANISATION));
        server.createContext(POSTS, exchange -> body(exchange, POSTS, POST));
        server.createContext(
                ASKED,
                exchange -> answer(
                        exchange,
                        200,
                        Integer.toString(count(idAfter(exchange, ASKED)).get())));
        server.setExecutor(threads);
        server.start();
        var address = "http://127.0.0.1:%d".formatted(server.getAddress().getPort());
        return Map.of("hustings.election-service.url", address);
    }

    @Override
    public void stop() {
        stopped.countDown();
        server.stop(0);
        threads.shutdown();
    }

    private void election(HttpExchange exchange) throws IOException {
        var id = idAfter(exchange, ELECTIONS);
        count(id).incrementAndGet();
        var known = exchange.getRequestHeaders().getFirst("Authorization") != null;
        switch (id.split("[.]", 2)[0]) {
            case "known" -> answer(exchange, 200, election(id, false));
            case "locked" -> answer(exchange, 200, locked(id));
            case "hidden" -> answer(exchange, known ? 200 : 404, known ? election(id, true) : "{}");
            case "slow" -> answerLate(exchange, election(id, false));
            case "broken" -> answer(exchange, 500, "{}");
            case "garbled" -> answer(exchange, 200, "<html>");
            default -> answer(exchange, 404, "{}");
        }
    }

    private void body(HttpExchange exchange, String list, String form) throws IOException {
        var id = idAfter(exchange, list);
        count(id).incrementAndGet();
        var known = exchange.getRequestHeaders().getFirst("Authorization") != null;
        switch (id.charAt(0)) {
            case 'a' -> answer(exchange, 200, form.formatted(id, false));
            case 'b' -> answer(exchange, 500, "{}");
            case 'd' -> answer(exchange, known ? 200 : 404, known ? form.formatted(id, true) : "{}");
            default -> answer(exchange, 404, "{}");
        }
    }

    private void answerLate(HttpExchange exchange, String body) throws IOException {
        try {
            if (!stopped.await(5, TimeUnit.SECONDS)) {
                answer(exchange, 200, body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private AtomicInteger count(String id) {
        return asked.computeIfAbsent(id, unused -> new AtomicInteger());
    }

    private static String idAfter(HttpExchange exchange, String prefix) {
        return exchange.getRequestURI().getPath().substring(prefix.length());
    }

    private static String election(String id, boolean draft) {
        return """
                {"id": "%s", "version": 4, "draft": %s, "name": "As the owner knows it", "type": "TRADE_UNION",
                 "phase": "NOMINATIONS_OPEN", "seats": 1, "timetable": [], "links": {"candidates": "x"}}""".formatted(id, draft);
    }

    /** The others answer as an owner did from before candidates could be locked. */
    private static String locked(String id) {
        return election(id, false).replace("\"seats\": 1,", "\"seats\": 1, \"candidatesLocked\": true,");
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
