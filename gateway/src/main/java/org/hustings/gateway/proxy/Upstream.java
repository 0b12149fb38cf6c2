package org.hustings.gateway.proxy;

import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.util.function.Supplier;

/**
 * A service as the gateway reaches it: an address and connections of its own, so that one that hangs takes no other with
 * it. Each event loop has its own pool: a request and the connection it goes on with are then served by one thread,
 * which saves two handovers, a third of the cost of a small answer.
 */
final class Upstream {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int OK = 200;

    private final FastThreadLocal<HttpClient> clients;
    /** Health is asked for on any thread, and must not leave a pool behind on each. */
    private final HttpClient probes;

    private final SocketAddress address;
    private final String host;
    private final int port;
    private final boolean ssl;

    Upstream(Supplier<HttpClient> newClient, URI url) {
        this.clients = new FastThreadLocal<>() {
            @Override
            protected HttpClient initialValue() {
                return newClient.get();
            }
        };
        this.probes = newClient.get();
        this.ssl = "https".equals(url.getScheme());
        this.host = url.getHost();
        this.port = url.getPort() > 0 ? url.getPort() : defaultPort(ssl);
        this.address = SocketAddress.inetSocketAddress(port, host);
    }

    private static int defaultPort(boolean ssl) {
        return ssl ? HTTPS : HTTP;
    }

    /** Whether the service says that it can be used. */
    Future<Boolean> isReady(long millis) {
        return probes.request(options(HttpMethod.GET, "/q/health/ready").setTimeout(millis))
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == OK);
    }

    /** A request on a connection that stands. */
    Future<HttpClientRequest> request(HttpMethod method, String uri) {
        return clients.get().request(options(method, uri));
    }

    private RequestOptions options(HttpMethod method, String uri) {
        return new RequestOptions()
                .setServer(address)
                .setHost(host)
                .setPort(port)
                .setSsl(ssl)
                .setMethod(method)
                .setURI(uri);
    }
}
