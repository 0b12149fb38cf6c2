package org.hustings.timeline.changes;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * A place in the feed behind a position of the log. On the wire it is opaque; a digest tells it from cursors of lists and
 * from what was made up. It is no secret and no permission.
 */
record ChangeCursor(long position) {

    static final String FORM = "^[A-Za-z0-9_-]{18}$";

    private static final byte FORMAT = 1;
    private static final int LENGTH = Byte.BYTES + Long.BYTES + Integer.BYTES;

    /** Fails with 400 for what is none. */
    static ChangeCursor read(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == LENGTH && bytes.get() == FORMAT) {
                var cursor = new ChangeCursor(bytes.getLong());
                if (cursor.write().equals(text)) {
                    return cursor;
                }
            }
            throw new UnknownCursor();
        } catch (IllegalArgumentException e) {
            throw (UnknownCursor) new UnknownCursor().initCause(e);
        }
    }

    String write() {
        var bytes = ByteBuffer.allocate(LENGTH).put(FORMAT).putLong(position);
        var digest = new CRC32C();
        digest.update(bytes.array(), 0, Byte.BYTES + Long.BYTES);
        bytes.putInt((int) digest.getValue());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
