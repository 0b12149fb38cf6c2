package org.hustings.timeline.derivation.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work on an election of any size. All that is held is looked through with each entry that is written, so what one chunk
 * of the work read is let go of before the next.
 */
final class Chunks {

    /** How much is worked on at once. */
    static final int SIZE = 50;

    private Chunks() {}

    /**
     * Works until nothing is left.
     *
     * @param next what is to be done next, {@link #SIZE} of it at most; never what was done already
     */
    static <T> void each(Supplier<List<T>> next, Consumer<List<T>> work, Runnable letGo) {
        var some = next.get();
        work.accept(some);
        while (some.size() == SIZE) {
            letGo.run();
            some = next.get();
            work.accept(some);
        }
    }

    /** Works on all of these. */
    static <T> void each(Collection<T> all, Consumer<List<T>> work, Runnable letGo) {
        var list = new ArrayList<>(all);
        for (int done = 0; done < list.size(); done += SIZE) {
            if (done > 0) {
                letGo.run();
            }
            work.accept(list.subList(done, Math.min(list.size(), done + SIZE)));
        }
    }
}
