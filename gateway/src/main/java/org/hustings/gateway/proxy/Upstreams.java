package org.hustings.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.hustings.gateway.GatewayConfig;
import org.hustings.gateway.route.Service;
import org.jboss.logging.Logger;

/** The services of the suite, each with its pool. */
@Singleton
public final class Upstreams {
    private static final Logger LOG = Logger.getLogger(Upstreams.class);

    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);

    Upstreams(Vertx vertx, GatewayConfig config) {
        for (var service : Service.values()) {
            upstreams.put(service, new Upstream(() -> client(vertx, config), url(service, config.services())));
        }
    }

    private static HttpClient client(Vertx vertx, GatewayConfig config) {
        return vertx.httpClientBuilder()
                .with(options(config))
                .with(pool(config.pool()))
                .withConnectHandler(Upstreams::expectBreaks)
                .build();
    }

    Upstream of(Service service) {
        return Objects.requireNonNull(upstreams.get(service));
    }

    /** Whether a service says, within this time, that it can be used. */
    public Future<Boolean> isReady(Service service, Duration patience) {
        return of(service).isReady(patience.toMillis()).otherwise(false);
    }

    private static URI url(Service service, GatewayConfig.Services services) {
        return switch (service) {
            case ELECTION -> services.election().url();
            case CANDIDATE -> services.candidate().url();
            case TIMELINE -> services.timeline().url();
        };
    }

    /** A connection that breaks is answered where it is used; an idle one is only replaced. */
    private static void expectBreaks(HttpConnection connection) {
        connection.exceptionHandler(cause -> LOG.debug("A connection to a service broke", cause));
    }

    private static HttpClientOptions options(GatewayConfig config) {
        return new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setConnectTimeout((int) config.timeouts().connect().toMillis())
                .setKeepAlive(true)
                .setKeepAliveTimeout((int) config.pool().idle().toSeconds())
                .setPipelining(false)
                .setDecompressionSupported(false)
                .setTcpNoDelay(true);
    }

    private static PoolOptions pool(GatewayConfig.Pool pool) {
        return new PoolOptions().setHttp1MaxSize(pool.connections()).setMaxWaitQueueSize(pool.waiting());
    }
}
