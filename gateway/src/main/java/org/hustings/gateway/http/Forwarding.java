package org.hustings.gateway.http;

import io.netty.util.NetUtil;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a service for whom the gateway asks: {@code X-Forwarded-*} and {@code Forwarded} (RFC 7239). What the client
 * itself says there is dropped, unless it is a proxy that the operator trusts.
 */
public final class Forwarding {
    private final List<Network> trusted;

    private Forwarding(List<Network> trusted) {
        this.trusted = trusted;
    }

    /** Believes these addresses and networks, and nobody else. */
    public static Forwarding trusting(List<String> networks) {
        return new Forwarding(networks.stream().map(Network::parse).toList());
    }

    /** Writes the headers for one request. */
    public void describe(HttpServerRequest request, MultiMap headers) {
        var peer = request.connection().remoteAddress().hostAddress();
        var believed = isTrusted(peer);
        var host = believedOr(request, believed, Names.FORWARDED_HOST, request.getHeader("Host"));
        var proto = believedOr(request, believed, Names.FORWARDED_PROTO, request.isSSL() ? "https" : "http");
        var chain = believed ? request.getHeader(Names.FORWARDED_FOR) : null;
        headers.add(Names.FORWARDED_FOR, chain == null ? peer : chain + ", " + peer);
        headers.add(Names.FORWARDED_PROTO, proto == null ? "http" : proto);
        if (host != null) {
            headers.add(Names.FORWARDED_HOST, host);
        }
        headers.add(
                Names.FORWARDED, forwarded(believed ? request.getHeader(Names.FORWARDED) : null, peer, proto, host));
    }

    private static @Nullable String believedOr(
            HttpServerRequest request, boolean believed, CharSequence name, @Nullable String own) {
        var said = believed ? request.getHeader(name) : null;
        return said == null ? own : said;
    }

    private boolean isTrusted(String peer) {
        if (trusted.isEmpty()) {
            return false;
        }
        var address = NetUtil.createByteArrayFromIpAddressString(peer);
        return address != null && trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static String forwarded(
            @Nullable String before, String peer, @Nullable String proto, @Nullable String host) {
        var text = new StringBuilder(80);
        if (before != null) {
            text.append(before).append(", ");
        }
        text.append("for=");
        if (peer.indexOf(':') >= 0) {
            text.append("\"[").append(peer).append("]\"");
        } else {
            text.append(peer);
        }
        text.append(";proto=").append(proto);
        if (host != null && host.indexOf('"') < 0 && host.indexOf('\\') < 0) {
            text.append(";host=\"").append(host).append('"');
        }
        return text.toString();
    }
}
