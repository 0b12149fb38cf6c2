package org.hustings.commons.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Content lines of at most 75 octets (RFC 5545, 3.1). The library counts characters, and so writes longer lines for
 * all but English.
 */
final class FoldedLines {

    private static final int MAX_OCTETS = 75;
    private static final String LINE_END = "\r\n";
    private static final byte[] END = LINE_END.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FOLD = "\r\n ".getBytes(StandardCharsets.US_ASCII);
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;

    private final OutputStream out;

    FoldedLines(OutputStream out) {
        this.out = out;
    }

    /** Writes whole lines, each ended by CRLF. */
    void write(String lines) throws IOException {
        for (var from = 0; from < lines.length(); ) {
            var end = lines.indexOf(LINE_END, from);
            writeLine(lines.substring(from, end));
            from = end + LINE_END.length();
        }
    }

    private void writeLine(String line) throws IOException {
        var octets = line.getBytes(StandardCharsets.UTF_8);
        var from = 0;
        var room = MAX_OCTETS;
        while (octets.length - from > room) {
            var end = from + room;
            while ((octets[end] & CONTINUATION_MASK) == CONTINUATION) {
                end--;
            }
            out.write(octets, from, end - from);
            out.write(FOLD);
            from = end;
            room = MAX_OCTETS - 1;
        }
        out.write(octets, from, octets.length - from);
        out.write(END);
    }
}
