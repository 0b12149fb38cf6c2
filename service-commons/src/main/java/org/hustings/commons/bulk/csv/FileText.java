package org.hustings.commons.bulk.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a file: UTF-8, or what its byte order mark says. */
final class FileText {

    /**
     * Stands for bytes that are no text, so that the row they are in can be refused and the others read. No text has
     * it: Unicode has set it apart as no character.
     */
    static final char MALFORMED = '\uFFFF';

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    private FileText() {}

    static BufferedReader read(InputStream bytes) throws IOException {
        var buffered = new BufferedInputStream(bytes);
        var charset = charsetOf(buffered);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(MALFORMED));
        return new BufferedReader(new InputStreamReader(buffered, decoder));
    }

    private static Charset charsetOf(BufferedInputStream bytes) throws IOException {
        if (skipped(bytes, UTF_8_MARK)) {
            return StandardCharsets.UTF_8;
        }
        if (skipped(bytes, UTF_16_BIG_ENDIAN_MARK)) {
            return StandardCharsets.UTF_16BE;
        }
        return skipped(bytes, UTF_16_LITTLE_ENDIAN_MARK) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean skipped(BufferedInputStream bytes, byte[] mark) throws IOException {
        bytes.mark(mark.length);
        if (Arrays.equals(bytes.readNBytes(mark.length), mark)) {
            return true;
        }
        bytes.reset();
        return false;
    }
}
