package org.hustings.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All that can be told to a gateway, besides what Quarkus itself reads. */
@ConfigMapping(prefix = "hustings.gateway")
public interface GatewayConfig {
    Services services();

    Timeouts timeouts();

    Pool pool();

    Limits limits();

    Cors cors();

    /**
     * Addresses and networks (CIDR) of proxies in front of the gateway. Only what these say of the client in
     * {@code X-Forwarded-*} is believed; from anybody else it is dropped.
     */
    Optional<List<String>> trustedProxies();

    /** Where the services are. */
    interface Services {
        Service election();

        Service candidate();

        Service timeline();
    }

    /** Where one service is. */
    interface Service {
        URI url();
    }

    /** How long the gateway waits for a service. */
    interface Timeouts {
        @WithDefault("2s")
        Duration connect();

        /** From the last byte of the request to the head of the answer; a body may take as long as it flows. */
        @WithDefault("30s")
        Duration response();

        /** What a client is told to wait when a service is down. */
        @WithDefault("2s")
        Duration retryAfter();
    }

    /** Connections to one service, from each event loop (of which there are about two per processor). */
    interface Pool {
        @WithDefault("64")
        int connections();

        /** Requests that may wait for a connection; more are turned away, since waiting would only pile up. */
        @WithDefault("512")
        int waiting();

        /** Shorter than the idle timeout of the services, so that it is the gateway that closes. */
        @WithDefault("60s")
        Duration idle();
    }

    /** The largest request that is let through. */
    interface Limits {
        @WithDefault("10M")
        MemorySize body();

        /** For files that are imported, which a service reads as they come in. */
        @WithDefault("256M")
        MemorySize file();

        /** Names and values of all headers together. */
        @WithDefault("16K")
        MemorySize headers();

        /** Path and query. */
        @WithDefault("8K")
        MemorySize url();
    }

    /** Which pages of other origins may use the API from a browser. Cookies and other credentials never. */
    interface Cors {
        /** Whether pages of any origin may read. */
        @WithDefault("false")
        boolean publicReads();

        /** Origins whose pages may also write, with a bearer token. */
        Optional<List<String>> origins();
    }
}
