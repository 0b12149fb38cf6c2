package org.hustings.commons.wire;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no client library is willing to send. */
final class RawHttp {
    private static final int TIMEOUT_MILLIS = 10_000;

    private RawHttp() {}

    static String send(String requestLine) {
        return exchange(out -> out.write(bytes(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")));
    }

    static String sendChunks(String requestLine, String authorization, String contentType, String chunk, int times) {
        String head = String.join(
                "\r\n",
                requestLine,
                "Host: localhost",
                "Connection: close",
                authorization,
                contentType,
                "Transfer-Encoding: chunked",
                "",
                "");
        return exchange(out -> {
            out.write(bytes(head));
            for (int i = 0; i < times; i++) {
                out.write(bytes(Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n"));
            }
            out.write(bytes("0\r\n\r\n"));
        });
    }

    private static String exchange(Sending request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            request.to(socket.getOutputStream());
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private interface Sending {
        void to(OutputStream out) throws IOException;
    }
}
