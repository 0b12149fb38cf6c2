package org.hustings.gateway.reference;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Finished bytes with their validator.
 *
 * @param mediaType with its charset
 * @param etag strong, of the bytes
 */
record Document(Buffer bytes, String mediaType, String etag) {
    private static final int DIGITS = 32;

    static Document load(String resource, String mediaType) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The build did not make " + resource);
            }
            var bytes = stream.readAllBytes();
            return new Document(Buffer.buffer(bytes), mediaType, '"' + digest(bytes) + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
