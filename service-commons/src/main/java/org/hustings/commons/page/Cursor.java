package org.hustings.commons.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A place between two rows of a list: the keys of a row, and whether to go on before or after it. On the wire it is
 * opaque, and bound to the list, its filters and its sort by a fingerprint. It is no secret and no permission: its
 * values only ever become parameters of a query that filters as the request without it would.
 */
record Cursor(boolean backward, List<String> keys) {
    private static final int MAX_LENGTH = 2048;
    private static final int FORMAT = 1;

    static Cursor beginning() {
        return new Cursor(false, List.of());
    }

    static Cursor after(List<String> keys) {
        return new Cursor(false, keys);
    }

    static Cursor before(List<String> keys) {
        return new Cursor(true, keys);
    }

    /** Fails with 400 for anything that is not a cursor of this list. */
    static Cursor read(String text, Sort<?> sort, ListLocation location) {
        if (text.length() > MAX_LENGTH) {
            throw InvalidPage.cursor();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            Cursor cursor = read(new DataInputStream(new ByteArrayInputStream(bytes)), location.fingerprint(sort));
            if (cursor.keys.size() != sort.keys().size()
                    || cursor.keys.stream().anyMatch(key -> key.indexOf('\0') >= 0)) {
                throw InvalidPage.cursor();
            }
            cursor.valuesFor(sort.keys());
            return cursor;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw InvalidPage.cursor();
        }
    }

    private static Cursor read(DataInputStream in, long fingerprint) throws IOException {
        if (in.readByte() != FORMAT || in.readLong() != fingerprint) {
            throw InvalidPage.cursor();
        }
        boolean backward = in.readBoolean();
        int count = in.readUnsignedByte();
        List<String> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            keys.add(in.readUTF());
        }
        if (in.read() != -1) {
            throw InvalidPage.cursor();
        }
        return new Cursor(backward, List.copyOf(keys));
    }

    String write(long fingerprint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeLong(fingerprint);
            out.writeBoolean(backward);
            out.writeByte(keys.size());
            for (String key : keys) {
                out.writeUTF(key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    boolean hasKeys() {
        return !keys.isEmpty();
    }

    <T> List<Object> valuesFor(List<SortKey<T, ?>> sortKeys) {
        List<Object> values = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            values.add(sortKeys.get(i).valueOf(keys.get(i)));
        }
        return values;
    }
}
