package org.hustings.candidate.exchange.application;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hustings.candidate.exchange.ExportedCandidate;
import org.hustings.candidate.standing.domain.StandingKey;

/**
 * What an export is about: the candidates it holds, in order, read some at a time.
 *
 * <p>Which candidates these are is decided once, before the first is written. So each comes once however the list
 * changes meanwhile, and the export never is older than the versions that identify it.
 */
public final class Export {

    private static final int AT_A_TIME = 200;

    private final List<StandingKey> keys;
    private final Function<List<StandingKey>, List<ExportedCandidate>> reader;

    /**
     * An export of these candidates.
     *
     * @param reader reads some of them, in their order; one that is not there any more is left out
     */
    public Export(List<StandingKey> keys, Function<List<StandingKey>, List<ExportedCandidate>> reader) {
        this.keys = List.copyOf(keys);
        this.reader = reader;
    }

    /** The versions of all that the export is made of. */
    public Stream<StandingKey> versions() {
        return keys.stream();
    }

    /** Hands over some candidates after the others; it can be done again. */
    public void forEach(Taker taker) throws IOException {
        for (int from = 0; from < keys.size(); from += AT_A_TIME) {
            taker.take(reader.apply(keys.subList(from, Math.min(from + AT_A_TIME, keys.size()))));
        }
    }

    /** Writes candidates somewhere. */
    @FunctionalInterface
    public interface Taker {

        /** Takes the next candidates. */
        void take(List<ExportedCandidate> some) throws IOException;
    }
}
