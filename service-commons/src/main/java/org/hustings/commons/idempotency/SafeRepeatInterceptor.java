package org.hustings.commons.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.hustings.commons.http.StreamedBody;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs the operation and keeps its answer in one transaction, or gives the answer that was kept. */
@SafeRepeat
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class SafeRepeatInterceptor {

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final IdempotencyKeys keys;
    private final ObjectMapper json;
    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final UriInfo uri;

    SafeRepeatInterceptor(
            IdempotencyKeys keys, ObjectMapper json, SecurityIdentity identity, HttpHeaders headers, UriInfo uri) {
        this.keys = keys;
        this.json = json;
        this.identity = identity;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object invoke(InvocationContext invocation) throws Exception {
        var key = headers.getHeaderString(KEY_HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw new MalformedKey();
        }
        var fingerprint = RequestFingerprint.of(target(), invocation, json);
        // The transaction ends here and not in the resource, so that the answer is committed with the change.
        try {
            return QuarkusTransaction.requiringNew().call(() -> answer(key, fingerprint, invocation));
        } catch (KeyReused | RequestStillRunning refused) {
            discardBodies(invocation);
            throw refused;
        }
    }

    /** The path as it always was, so that keys of before keep their answers, and behind it what was asked with it. */
    private String target() {
        var query = uri.getRequestUri().getRawQuery();
        return query == null ? uri.getPath() : uri.getPath() + '?' + query;
    }

    private RestResponse<?> answer(String key, String fingerprint, InvocationContext invocation) throws Exception {
        var subject = identity.getPrincipal().getName();
        if (!keys.claim(subject, key)) {
            throw new RequestStillRunning(key);
        }
        var known = keys.find(subject, key);
        if (known.isPresent()) {
            var again = known.get().again(key, fingerprint);
            discardBodies(invocation);
            return again;
        }
        var response = (RestResponse<?>) invocation.proceed();
        store(subject, key, fingerprint, response);
        return response;
    }

    /** The request is not carried out, so nobody will ask for what was kept of its body. */
    private static void discardBodies(InvocationContext invocation) {
        for (var parameter : invocation.getParameters()) {
            if (parameter instanceof StreamedBody body) {
                body.discard();
            }
        }
    }

    private void store(String subject, String key, String fingerprint, RestResponse<?> response)
            throws SQLException, JsonProcessingException {
        var body = response.getEntity() == null ? null : json.writeValueAsString(response.getEntity());
        keys.store(subject, key, StoredAnswer.of(fingerprint, response, body));
    }
}
