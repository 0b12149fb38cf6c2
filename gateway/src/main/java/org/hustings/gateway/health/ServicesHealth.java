package org.hustings.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.hustings.gateway.proxy.Upstreams;
import org.hustings.gateway.route.Service;

/**
 * The state of each service, as a detail. Always up, and no part of readiness: a gateway that was taken out of service
 * because one of three services is down would take the other two with it.
 */
@Wellness
@Singleton
final class ServicesHealth implements AsyncHealthCheck {
    /** Less than the second after which a probe usually gives up. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final Upstreams upstreams;

    ServicesHealth(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .emitter(emitter -> askAll().onComplete(states -> emitter.complete(describe(states.result()))));
    }

    private Future<List<State>> askAll() {
        var states = Arrays.stream(Service.values())
                .map(service -> upstreams.isReady(service, PATIENCE).map(ready -> new State(service, ready)))
                .toList();
        return Future.all(states).map(all -> all.<State>list());
    }

    private static HealthCheckResponse describe(List<State> states) {
        var response = HealthCheckResponse.named("services").up();
        states.forEach(state -> response.withData(state.service().label(), state.ready() ? "UP" : "DOWN"));
        return response.build();
    }

    private record State(Service service, boolean ready) {}
}
