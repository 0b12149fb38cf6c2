package org.hustings.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which steps are done, and the ids they were answered with; one line each, written after the answer.
 *
 * <p>A loader killed between answer and line sends that step once more, under the same idempotency key,
 * and is answered as before.
 */
final class DemoJournal {
    private static final String NAME = "journal";
    private static final String SEPARATOR = "\t";
    private static final int PARTS = 3;

    private final Path file;
    private final Map<String, String> ids;

    private DemoJournal(Path file, Map<String, String> ids) {
        this.file = file;
        this.ids = ids;
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /** Leaves a journal that is there as it is. */
    static void begin(Path folder) {
        append(folder.resolve(NAME), "");
    }

    static DemoJournal open(Path folder) {
        var file = folder.resolve(NAME);
        var ids = new LinkedHashMap<String, String>();
        try {
            if (Files.exists(file)) {
                // A line without its second separator was cut short by the end of the process that wrote it.
                Files.readAllLines(file).stream()
                        .map(line -> line.split(SEPARATOR, -1))
                        .filter(parts -> parts.length == PARTS)
                        .forEach(parts -> ids.put(parts[0], parts[1]));
            }
        } catch (IOException unreadable) {
            throw new DemoFailure("the journal " + file + " cannot be read: " + unreadable, unreadable);
        }
        return new DemoJournal(file, ids);
    }

    boolean isDone(String key) {
        return ids.containsKey(key);
    }

    Optional<String> id(String key) {
        return Optional.ofNullable(ids.get(key));
    }

    void done(String key, String id) {
        append(file, key + SEPARATOR + id + SEPARATOR + "\n");
        ids.put(key, id);
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new DemoFailure("the journal " + file + " cannot be written: " + failed, failed);
        }
    }
}
