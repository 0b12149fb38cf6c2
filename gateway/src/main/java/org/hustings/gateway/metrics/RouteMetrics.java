package org.hustings.gateway.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hustings.gateway.http.Verb;
import org.hustings.gateway.route.Route;

/**
 * One timer for each route, method and class of status: {@code hustings.gateway.requests}. All three are closed sets,
 * so a client cannot make series by inventing paths; the timers are found without a look at tags.
 */
@Singleton
public final class RouteMetrics {
    private static final String[] OUTCOMES = {"aborted", "1xx", "2xx", "3xx", "4xx", "5xx"};
    private static final int CLASS = 100;

    private final MeterRegistry registry;
    private final Map<Route, Map<Verb, AtomicReferenceArray<Timer>>> timers = new EnumMap<>(Route.class);

    RouteMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (var route : Route.values()) {
            var ofRoute = new EnumMap<Verb, AtomicReferenceArray<Timer>>(Verb.class);
            for (var verb : Verb.values()) {
                ofRoute.put(verb, new AtomicReferenceArray<>(OUTCOMES.length));
            }
            timers.put(route, ofRoute);
        }
    }

    /**
     * Counts a request that is over.
     *
     * @param status of the answer, or 0 where it broke off
     */
    public void count(Route route, Verb verb, int status, long nanos) {
        var outcome = Math.min(status / CLASS, OUTCOMES.length - 1);
        var ofOutcome = Objects.requireNonNull(timers.get(route)).get(verb);
        var timer = Objects.requireNonNull(ofOutcome).get(outcome);
        if (timer == null) {
            timer = register(route, verb, OUTCOMES[outcome]);
            ofOutcome.set(outcome, timer);
        }
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** The registry gives the same timer again for the same tags, so a race here is harmless. */
    private Timer register(Route route, Verb verb, String outcome) {
        return Timer.builder("hustings.gateway.requests")
                .description("Requests that passed through to a service")
                .tag("service", route.service().label())
                .tag("route", route.label())
                .tag("method", verb.name())
                .tag("outcome", outcome)
                .register(registry);
    }
}
