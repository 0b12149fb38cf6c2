package org.hustings.gateway.http;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which headers go on to the other side. Those between two neighbours (RFC 9110, 7.6.1) do not, nor do those that
 * {@code Connection} names, nor those that the gateway writes itself.
 */
public final class TravellingHeaders {
    private static final Set<String> NEVER_NOMINATED =
            Set.of("authorization", "content-length", "content-type", "host", "etag", "if-match", "idempotency-key");

    private TravellingHeaders() {}

    /** Whether a header of a request goes on to the service. */
    public static boolean towardsService(String name) {
        return !isHopByHop(name) && !isWrittenByGateway(name);
    }

    /** Whether a header of an answer goes on to the client. */
    public static boolean towardsClient(String name) {
        return !isHopByHop(name);
    }

    /**
     * The names that {@code Connection} declares to be between neighbours. A peer cannot have those taken away on which
     * the meaning of the message rests.
     */
    public static Set<String> nominated(List<String> connection) {
        if (connection.isEmpty()) {
            return Set.of();
        }
        if (connection.size() == 1 && isPlain(connection.getFirst())) {
            return Set.of();
        }
        var names = new HashSet<String>();
        for (var line : connection) {
            for (var token : line.split(",", -1)) {
                names.add(token.strip().toLowerCase(Locale.ROOT));
            }
        }
        names.removeAll(NEVER_NOMINATED);
        return names;
    }

    /** Whether an entry is among the nominated ones. */
    public static boolean isNominated(Map.Entry<String, String> header, Set<String> nominated) {
        return !nominated.isEmpty() && nominated.contains(header.getKey().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(String connection) {
        return connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close");
    }

    /** By length first: most headers are told apart without a look at their letters. */
    private static boolean isHopByHop(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("te");
            case 7 -> name.equalsIgnoreCase("upgrade") || name.equalsIgnoreCase("trailer");
            case 10 -> name.equalsIgnoreCase("connection") || name.equalsIgnoreCase("keep-alive");
            case 16 -> name.equalsIgnoreCase("proxy-connection");
            case 17 -> name.equalsIgnoreCase("transfer-encoding");
            case 18 -> name.equalsIgnoreCase("proxy-authenticate");
            case 19 -> name.equalsIgnoreCase("proxy-authorization");
            default -> false;
        };
    }

    private static boolean isWrittenByGateway(String name) {
        return switch (name.length()) {
            case 4 -> name.equalsIgnoreCase("host");
            case 6 -> name.equalsIgnoreCase("expect");
            case 9 -> name.equalsIgnoreCase("forwarded") || name.equalsIgnoreCase("x-real-ip");
            case 10 -> name.equalsIgnoreCase("tracestate");
            case 11 -> name.equalsIgnoreCase("traceparent");
            case 12 -> name.equalsIgnoreCase("x-request-id");
            default -> name.regionMatches(true, 0, "x-forwarded-", 0, 12) || name.equalsIgnoreCase("http2-settings");
        };
    }
}
