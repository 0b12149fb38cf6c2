package org.hustings.commons.bulk;

import java.util.UUID;
import org.hustings.commons.http.StreamedBody;

/** A body that was received to its end and is kept, and that nobody has asked to import yet. */
public final class Upload implements StreamedBody {

    private final UUID id;
    private final String sha256;
    private final String format;
    private final UploadStore store;

    Upload(UUID id, String format, String sha256, UploadStore store) {
        this.id = id;
        this.format = format;
        this.sha256 = sha256;
        this.store = store;
    }

    UUID id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public String fingerprint() {
        return format + ' ' + sha256;
    }

    @Override
    public void discard() {
        store.forget(id);
    }
}
