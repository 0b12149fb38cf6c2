package org.hustings.commons.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** An upload, which can be read from its start as often as needed. */
@FunctionalInterface
public interface Content {

    /** Its bytes from the first; they come in as they are read. */
    InputStream open() throws IOException;

    /** What was said beside the file when it was sent, by the names of {@link Imports#accept(Upload, Map)}. */
    default Map<String, String> parameters() {
        return Map.of();
    }
}
