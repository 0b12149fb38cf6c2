package org.hustings.timeline.form;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * All entries of a timeline that a filter leaves, read some at a time.
 *
 * @param state equal as long as nothing that is written of them changes
 * @param start begins to read: each call of what it gives reads the next entries, and none at the end
 */
public record WholeTimeline(Timeline timeline, String state, Supplier<Supplier<List<ShownEntry>>> start) {

    /** Hands over all entries in their order; it can be done again. */
    public void forEach(Taker taker) throws IOException {
        var reader = start.get();
        for (var some = reader.get(); !some.isEmpty(); some = reader.get()) {
            for (var entry : some) {
                taker.take(entry);
            }
        }
    }

    /** Writes entries somewhere. */
    @FunctionalInterface
    public interface Taker {

        /** Takes the next entry. */
        void take(ShownEntry entry) throws IOException;
    }
}
