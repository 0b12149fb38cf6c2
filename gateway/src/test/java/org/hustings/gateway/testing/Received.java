package org.hustings.gateway.testing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** A request as its bytes came in. */
record Received(String head, InputStream in) {
    private static final Pattern WISH = Pattern.compile("[?&]do=([a-z-]+)");

    String method() {
        return head.substring(0, head.indexOf(' '));
    }

    /** What the query asks for, or "echo". */
    String wish() {
        var wish = WISH.matcher(head.substring(0, head.indexOf('\r')));
        return wish.find() ? wish.group(1) : "echo";
    }

    boolean isChunked() {
        return head.toLowerCase(Locale.ROOT).contains("\r\ntransfer-encoding: chunked\r\n");
    }

    /** Reads the body to its end and says how long it was. */
    long drain() throws IOException {
        return isChunked() ? drainChunks() : skip(declaredLength());
    }

    private long declaredLength() {
        for (var line : head.split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                return Long.parseLong(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return 0;
    }

    private long drainChunks() throws IOException {
        var sum = 0L;
        var size = Long.parseLong(line(), 16);
        while (size > 0) {
            sum += skip(size);
            line();
            size = Long.parseLong(line(), 16);
        }
        line();
        return sum;
    }

    private long skip(long length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        var next = in.read();
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.read();
        }
        if (next < 0) {
            throw new EOFException();
        }
        return line.toString();
    }
}
