package org.hustings.commons.bulk;

import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hustings.commons.http.BodyLimit;
import org.hustings.commons.security.Caller;

/** Takes an upload in as it comes, chunk by chunk, however large it is; callers are checked before. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.USER)
public class UploadReader implements MessageBodyReader<Upload> {

    /** Large enough for few statements, small enough for many uploads at once. */
    private static final int CHUNK = 256 * 1024;

    private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii", "utf-16");

    private final List<BulkFormat> formats;
    private final UploadStore store;
    private final BodyLimit limits;
    private final Caller caller;
    private final UriInfo uri;

    public UploadReader(
            @All List<BulkFormat> formats, UploadStore store, BodyLimit limits, Caller caller, UriInfo uri) {
        this.formats = formats;
        this.store = store;
        this.limits = limits;
        this.caller = caller;
        this.uri = uri;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> httpHeaders,
            InputStream entityStream)
            throws IOException {
        var format = formatOf(mediaType);
        try {
            var id = store.begin(format.name(), caller.subject());
            var complete = false;
            try {
                var upload = new Upload(id, format.name(), receive(id, entityStream), store);
                complete = true;
                return upload;
            } finally {
                if (!complete) {
                    store.forget(id);
                }
            }
        } catch (SQLException e) {
            throw new IOException("The upload cannot be kept now", e);
        }
    }

    private BulkFormat formatOf(MediaType mediaType) {
        var charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !CHARSETS.contains(charset.toLowerCase(Locale.ROOT))) {
            throw new NotSupportedException();
        }
        var wanted = mediaType.getType() + '/' + mediaType.getSubtype();
        return formats.stream()
                .filter(format -> format.mediaType().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(NotSupportedException::new);
    }

    /** Keeps the body and returns its digest. */
    private String receive(UUID id, InputStream body) throws IOException, SQLException {
        var limit = limits.of(uri.getRequestUri().getPath());
        var digest = sha256();
        var buffer = new byte[CHUNK];
        var received = 0L;
        var number = 0;
        for (var length = body.readNBytes(buffer, 0, CHUNK); length > 0; length = body.readNBytes(buffer, 0, CHUNK)) {
            received += length;
            if (received > limit) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            digest.update(buffer, 0, length);
            store.append(id, number++, buffer, length);
        }
        if (received == 0) {
            throw new EmptyUpload();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
