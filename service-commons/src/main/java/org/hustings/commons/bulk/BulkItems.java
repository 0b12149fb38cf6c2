package org.hustings.commons.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of a file, one after the other. */
public interface BulkItems extends Closeable {

    /**
     * The next record; empty at the end.
     *
     * @throws UnreadableUpload if the file cannot be read any further
     */
    Optional<BulkItem> next() throws IOException;
}
