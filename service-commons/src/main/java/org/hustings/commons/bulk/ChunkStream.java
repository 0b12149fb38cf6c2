package org.hustings.commons.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The chunks of an upload as one stream, of which one chunk is in memory. */
final class ChunkStream extends InputStream {

    private static final String CHUNK = "select content from bulk_import_chunk where import_id = ? and number = ?";
    private static final byte[] NOTHING = {};
    private static final int END = -1;
    private static final int UNSIGNED = 0xFF;

    private final DataSource dataSource;
    private final UUID id;
    private byte[] chunk = NOTHING;
    private int position;
    private int next;

    ChunkStream(DataSource dataSource, UUID id) {
        this.dataSource = dataSource;
        this.id = id;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? END : chunk[position++] & UNSIGNED;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return END;
        }
        var count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        if (position == chunk.length) {
            chunk = fetch();
            position = 0;
        }
        return chunk.length == 0;
    }

    private byte[] fetch() throws IOException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(CHUNK)) {
            select.setObject(1, id);
            select.setInt(2, next);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    return NOTHING;
                }
                next++;
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IOException("The upload cannot be read now", e);
        }
    }
}
