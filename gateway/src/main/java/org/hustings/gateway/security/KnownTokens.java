package org.hustings.gateway.security;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens that were found valid a moment ago. A client that writes sends the same token with every request, and its
 * signature costs more to verify than all else that is done to the request. Kept so shortly that a key that is taken
 * back stops working soon; never longer than the token itself is valid.
 */
final class KnownTokens {
    private static final long SECONDS_KEPT = 30;
    private static final int MOST = 1000;

    private final Map<String, Long> validUntil = new ConcurrentHashMap<>();

    boolean isValid(String token) {
        var until = validUntil.get(token);
        return until != null && now() < until;
    }

    void remember(String token, long expiresAt) {
        if (validUntil.size() >= MOST) {
            validUntil.clear();
        }
        validUntil.put(token, Math.min(expiresAt, now() + SECONDS_KEPT));
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }
}
