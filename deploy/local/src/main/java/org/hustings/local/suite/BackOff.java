package org.hustings.local.suite;

import java.time.Duration;

/**
 * How long to wait before a service is started again: at once after a single mishap, longer and longer
 * when it keeps ending, so that a service that cannot run does not use up the machine.
 */
final class BackOff {
    static final Duration FIRST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final Duration STABLE = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The wait after a run that lasted this long. */
    Duration after(Duration run) {
        if (run.compareTo(STABLE) >= 0) {
            next = FIRST;
        }
        var wait = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
