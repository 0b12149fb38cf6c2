package org.hustings.election.exchange.api;

import jakarta.ws.rs.core.EntityTag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.hustings.election.exchange.ExportedElection;
import org.hustings.election.exchange.calendar.CalendarElection;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags of answers that are made of several records. The version of one of them would not do: an export that
 * names the organisation changes with the organisation as well, and with who may see it.
 */
final class ContentTag {

    private ContentTag() {}

    static EntityTag of(ExportedElection exported) {
        var organisation = exported.organisation();
        var post = exported.post();
        return digest(Stream.concat(
                Stream.of(
                        exported.election().version(),
                        organisation == null ? null : organisation.version(),
                        post == null ? null : post.version()),
                exported.candidates().stream()));
    }

    static EntityTag of(List<CalendarElection> elections) {
        return digest(elections.stream().map(election -> election.id() + " " + election.version()));
    }

    private static EntityTag digest(Stream<? extends @Nullable Object> parts) {
        var text = new StringJoiner("\n");
        parts.map(Objects::toString).forEach(text::add);
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            // Digits, as all entity tags of the suite are.
            return new EntityTag(Long.toUnsignedString(ByteBuffer.wrap(hash).getLong()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
