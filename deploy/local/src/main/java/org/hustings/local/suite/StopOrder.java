package org.hustings.local.suite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hustings.local.cli.StartProblem;

/**
 * What has been started so far, and the order in which it ends: first what takes requests, last what
 * keeps the data. The order is fixed, however the start went and wherever it was cut short.
 */
final class StopOrder {
    /** A step of the stop; all of one step end at the same time. */
    enum Step {
        GATEWAY,
        SERVICES,
        KAFKA,
        POSTGRESQL,
        DATA
    }

    private final Map<Step, List<Runnable>> ends = new EnumMap<>(Step.class);
    private boolean stopping;

    /** Remembers how to end something that is about to run; refuses once the suite is stopping. */
    synchronized void add(Step step, Runnable end) {
        if (stopping) {
            throw new StartProblem("the suite is stopping");
        }
        ends.computeIfAbsent(step, fresh -> new ArrayList<>()).add(end);
    }

    /** Ends everything that was added, once. */
    void stop() {
        begin();
        for (var step : Step.values()) {
            taken(step).parallelStream().forEach(Runnable::run);
        }
    }

    private synchronized void begin() {
        stopping = true;
    }

    private synchronized List<Runnable> taken(Step step) {
        var taken = ends.remove(step);
        return taken == null ? List.of() : taken;
    }
}
