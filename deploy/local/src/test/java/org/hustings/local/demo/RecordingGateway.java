package org.hustings.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An HTTP server that keeps the writes it is sent, answers each with the next id, and every read with two items. */
final class RecordingGateway {
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile int refuseFrom = Integer.MAX_VALUE;
    private @Nullable HttpServer server;

    record Request(String line, Headers headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    void start() throws IOException {
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext("/", this::answer);
        started.start();
        server = started;
    }

    void stop() {
        running().stop(0);
    }

    String address() {
        return "http://127.0.0.1:" + running().getAddress().getPort();
    }

    List<Request> requests() {
        return requests;
    }

    /** Refuses this request, counted from 1, and those after it. */
    void refuseFrom(int number) {
        refuseFrom = number;
    }

    private HttpServer running() {
        if (server == null) {
            throw new IllegalStateException("not started");
        }
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, 200, "{\"items\":[{},{}]}");
            return;
        }
        requests.add(new Request(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        var refused = requests.size() >= refuseFrom;
        var body = refused ? "{\"title\":\"refused\"}" : "{\"id\":\"id-%d\"}".formatted(requests.size());
        send(exchange, refused ? 422 : 201, body);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
