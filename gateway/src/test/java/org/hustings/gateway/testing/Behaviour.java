package org.hustings.gateway.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** What a fake service does, by the wish in the query. */
final class Behaviour {
    static final int MEGABYTE = 1024 * 1024;
    static final int LARGE = 300;

    private final String name;
    private final AtomicInteger resets = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();

    Behaviour(String name) {
        this.name = name;
    }

    void answer(Received request, Socket socket, OutputStream out) throws IOException {
        requests.incrementAndGet();
        switch (request.wish()) {
            case "silent" -> waitForTheGatewayToLeave(socket);
            case "reset" -> reset(socket);
            case "reset-once" -> resetOnce(request, socket, out);
            case "tear" -> tear(socket, out);
            case "tear-chunked" -> tearChunked(socket, out);
            case "large" -> large(out);
            case "stream" -> stream(socket, out);
            case "hop" -> hop(out);
            case "not-modified" ->
                FakeService.write(out, "HTTP/1.1 304 Not Modified\r\nETag: \"7\"\r\nVary: Accept\r\n\r\n");
            case "moved" -> moved(out);
            case "early" -> early(out);
            case "count" -> text(out, Integer.toString(requests.get()));
            default -> echo(request, out);
        }
    }

    /** The head as it came, and how much body followed. */
    private void echo(Received request, OutputStream out) throws IOException {
        var length = request.drain();
        if (request.method().equals("HEAD")) {
            FakeService.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1234\r\nETag: \"7\"\r\n\r\n");
        } else {
            text(out, name + "\n" + request.head() + "body: " + length);
        }
    }

    private static void text(OutputStream out, String body) throws IOException {
        FakeService.write(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nETag: \"7\"\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
    }

    private static void waitForTheGatewayToLeave(Socket socket) throws IOException {
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private void resetOnce(Received request, Socket socket, OutputStream out) throws IOException {
        if (resets.getAndIncrement() % 2 == 0) {
            reset(socket);
        } else {
            echo(request, out);
        }
    }

    private static void tear(Socket socket, OutputStream out) throws IOException {
        FakeService.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes.");
        socket.close();
    }

    private static void tearChunked(Socket socket, OutputStream out) throws IOException {
        FakeService.write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\nten bytes.\r\n");
        socket.close();
    }

    private static void large(OutputStream out) throws IOException {
        FakeService.write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + (long) LARGE * MEGABYTE + "\r\n\r\n");
        var block = new byte[MEGABYTE];
        for (var i = 0; i < LARGE; i++) {
            out.write(block);
        }
    }

    /** One event at once; the next only when the connection is closed, so it never comes. */
    private static void stream(Socket socket, OutputStream out) throws IOException {
        lines(
                out,
                "HTTP/1.1 200 OK",
                "Content-Type: text/event-stream",
                "Transfer-Encoding: chunked",
                "",
                "d",
                "data: first\n\n",
                "");
        waitForTheGatewayToLeave(socket);
    }

    private static void hop(OutputStream out) throws IOException {
        lines(
                out,
                "HTTP/1.1 200 OK",
                "Connection: keep-alive, X-Between",
                "Keep-Alive: timeout=5",
                "X-Between: secret",
                "Proxy-Authenticate: Basic",
                "Upgrade: h2c",
                "X-Travels: yes",
                "X-Request-Id: of-the-service",
                "Content-Length: 2",
                "",
                "ok");
    }

    /** Another record stands for the one that was asked for. */
    private static void moved(OutputStream out) throws IOException {
        lines(
                out,
                "HTTP/1.1 308 Permanent Redirect",
                "Location: /v1/people/y/claims?limit=1",
                "Cache-Control: no-cache",
                "Content-Length: 0",
                "",
                "");
    }

    /** Answers before the body was read, and does not read it. */
    private static void early(OutputStream out) throws IOException {
        lines(out, "HTTP/1.1 413 Too Large", "Content-Length: 5", "Connection: close", "", "early");
    }

    private static void lines(OutputStream out, String... lines) throws IOException {
        FakeService.write(out, String.join("\r\n", lines));
    }
}
