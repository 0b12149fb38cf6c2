package org.hustings.commons.idempotency;

import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The first answer to a request, as the client got it. */
record StoredAnswer(
        String fingerprint,
        int status,
        Map<String, String> headers,
        @Nullable String body) {

    static StoredAnswer of(String fingerprint, RestResponse<?> response, @Nullable String body) {
        var headers = new HashMap<String, String>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return new StoredAnswer(fingerprint, response.getStatus(), headers, body);
    }

    /** The same answer again, provided that it is the same request. */
    RestResponse<?> again(String key, String sameFingerprint) {
        if (!fingerprint.equals(sameFingerprint)) {
            throw new KeyReused(key);
        }
        // A string goes out as it is, so the client sees the very bytes of the first answer.
        var response = RestResponse.ResponseBuilder.<Object>create(status).entity(body);
        headers.forEach(response::header);
        return response.build();
    }
}
