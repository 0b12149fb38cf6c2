package org.hustings.commons.bulk;

import java.io.IOException;

/** A form of files that a service imports. */
public interface BulkFormat {

    /** What it is called on the wire, in UPPER_SNAKE_CASE. */
    String name();

    /** The media type that uploads of it have; no two formats of a service share one. */
    String mediaType();

    /**
     * Begins at the first record of a file. Opened again, the same file gives the same records in the same order.
     *
     * @throws UnreadableUpload if the file is not of this form at all
     */
    BulkItems open(Content content) throws IOException;
}
