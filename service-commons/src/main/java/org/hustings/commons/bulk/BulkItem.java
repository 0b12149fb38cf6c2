package org.hustings.commons.bulk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file.
 *
 * @param line where it starts, counted from 1
 * @param subject what it is about, such as its identifier; null where not even that can be read
 * @param lines where parts of it are, by their JSON Pointers; for parts that are not in here, the longest beginning
 *     of the pointer counts
 * @param problems why it cannot be carried out at all; empty for a good one
 * @param preparation asks whatever has to be asked outside of a transaction; what it throws becomes problems
 * @param change carries it out as part of the import of this identifier, in a transaction that the caller begins and
 *     ends; what it throws becomes problems
 */
public record BulkItem(
        long line,
        @Nullable String subject,
        Map<String, Long> lines,
        List<BulkProblem> problems,
        Runnable preparation,
        Function<UUID, Outcome> change) {

    /** Copies what it is made of. */
    public BulkItem {
        lines = Map.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** A record that needs no preparation. */
    public BulkItem(
            long line,
            @Nullable String subject,
            Map<String, Long> lines,
            List<BulkProblem> problems,
            Function<UUID, Outcome> change) {
        this(line, subject, lines, problems, () -> {}, change);
    }

    /** A record that cannot be carried out. */
    public static BulkItem refused(long line, @Nullable String subject, List<BulkProblem> problems) {
        return new BulkItem(line, subject, Map.of(), problems, importId -> {
            throw new IllegalStateException("A record with problems is not carried out");
        });
    }

    /** The line of the part that a JSON Pointer points to. */
    long lineOf(String pointer) {
        for (var part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            var known = lines.get(part);
            if (known != null) {
                return known;
            }
        }
        return line;
    }
}
