package org.hustings.commons.http;

import jakarta.ws.rs.core.EntityTag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags of answers that are made of several records. The version of one of them would not do: an answer that
 * names other records changes with these as well, and with who may see them.
 */
public final class ContentTag {

    private static final byte SEPARATOR = '\n';

    private ContentTag() {}

    /** The tag of what has these parts in this order, such as the records it is made of and their versions. */
    public static EntityTag of(Stream<? extends @Nullable Object> parts) {
        var digest = sha256();
        parts.forEach(part -> {
            digest.update(Objects.toString(part).getBytes(StandardCharsets.UTF_8));
            digest.update(SEPARATOR);
        });
        // Digits, as versions are.
        return new EntityTag(
                Long.toUnsignedString(ByteBuffer.wrap(digest.digest()).getLong()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
