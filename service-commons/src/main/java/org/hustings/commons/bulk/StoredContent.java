package org.hustings.commons.bulk;

import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** An upload that is kept in the database. */
record StoredContent(DataSource dataSource, UUID id, Map<String, String> parameters) implements Content {

    @Override
    public InputStream open() {
        return new ChunkStream(dataSource, id);
    }
}
