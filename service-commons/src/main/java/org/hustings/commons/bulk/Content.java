package org.hustings.commons.bulk;

import java.io.IOException;
import java.io.InputStream;

/** An upload, which can be read from its start as often as needed. */
@FunctionalInterface
public interface Content {

    /** Its bytes from the first; they come in as they are read. */
    InputStream open() throws IOException;
}
