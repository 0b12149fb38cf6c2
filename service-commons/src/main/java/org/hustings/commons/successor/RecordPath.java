package org.hustings.commons.successor;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;

/**
 * The address of a record, or of something below it.
 *
 * @param root what stands before the collection
 * @param collection the first segment
 * @param id the record
 * @param rest what stands behind the record, from the slash on; perhaps nothing
 */
record RecordPath(String root, String collection, UUID id, String rest) {

    private static final int SEGMENTS = 5;
    private static final int COLLECTION = 2;
    private static final int REST = 4;

    /** The address as the client wrote it; empty if it names no record by a UUID in the second segment. */
    static Optional<RecordPath> of(UriInfo uri) {
        var id = uri.getPathParameters().getFirst("id");
        var segments = uri.getRequestUri().getRawPath().split("/", SEGMENTS);
        if (id == null || segments.length < REST) {
            return Optional.empty();
        }
        var rest = segments.length == REST ? "" : "/" + segments[REST];
        return uuid(id).map(record -> new RecordPath("/" + segments[1], segments[COLLECTION], record, rest));
    }

    /** The first segment below the record; empty at the record itself. */
    String below() {
        return rest.isEmpty() ? "" : rest.substring(1).split("/", 2)[0];
    }

    /** The same address below another record. */
    String to(UUID other) {
        return "%s/%s/%s%s".formatted(root, collection, other, rest);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
