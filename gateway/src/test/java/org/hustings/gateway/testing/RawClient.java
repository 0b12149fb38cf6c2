package org.hustings.gateway.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that sends just the bytes it is told, also where no library would. */
public final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final InputStream in;

    private RawClient(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    public static RawClient connect() throws IOException {
        return new RawClient(new Socket(InetAddress.getLoopbackAddress(), RestAssured.port));
    }

    /** Sends one message on a connection of its own, and gives all that comes until the gateway closes. */
    public static String exchange(String message) throws IOException {
        try (var client = connect()) {
            client.send(message);
            return client.readToEnd();
        }
    }

    public RawClient send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    public String readToEnd() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** The head of an answer, and its body where it says how long that is. */
    public String readAnswer() throws IOException {
        var head = FakeService.readHead(in);
        var lower = head.toLowerCase(Locale.ROOT);
        var at = lower.indexOf("\r\ncontent-length: ");
        if (at < 0) {
            return head;
        }
        var length = Integer.parseInt(lower.substring(at + 18, lower.indexOf('\r', at + 18)));
        return head + new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    public String readHead() throws IOException {
        return FakeService.readHead(in);
    }

    /** Whatever comes next, at least one byte. */
    public String readSome(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
