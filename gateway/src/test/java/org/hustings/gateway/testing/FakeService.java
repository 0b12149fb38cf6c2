package org.hustings.gateway.testing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A service behind the gateway, down to its bytes: says what it received, and misbehaves where the query asks it to
 * ({@code ?do=reset}). What it does is in {@link Behaviour}.
 */
public final class FakeService implements AutoCloseable {
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Behaviour behaviour;

    private FakeService(ServerSocket server, String name) {
        this.server = server;
        this.behaviour = new Behaviour(name);
        threads.execute(this::accept);
    }

    public static FakeService start(String name, int port) throws IOException {
        return new FakeService(new ServerSocket(port, 128, InetAddress.getLoopbackAddress()), name);
    }

    public int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var in = new BufferedInputStream(socket.getInputStream());
                var out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024)) {
            var head = readHead(in);
            while (!head.isEmpty()) {
                behaviour.answer(new Received(head, in), socket, out);
                out.flush();
                head = readHead(in);
            }
        } catch (IOException peerLeft) {
            // The gateway or the behaviour closed the connection: the end of this conversation.
            return;
        }
    }

    /** Everything up to the empty line; empty at the end of the connection. */
    static String readHead(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
