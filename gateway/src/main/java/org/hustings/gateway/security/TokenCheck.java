package org.hustings.gateway.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the bearer token of a request. Called only where there is one or has to be one, and never before: a read
 * without a token pays nothing.
 */
@Singleton
public final class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);

    private final HttpAuthenticator authenticator;
    private final KnownTokens known = new KnownTokens();

    TokenCheck(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** Gives its verdict on the event loop of the request; at once where the token was seen a moment ago. */
    public void check(RoutingContext request, Consumer<Verdict> verdict) {
        var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            verdict.accept(Verdict.MISSING);
        } else if (known.isValid(header)) {
            verdict.accept(Verdict.VALID);
        } else {
            authenticate(request, header, onContextOf(request, verdict));
        }
    }

    private void authenticate(RoutingContext request, String header, Consumer<Verdict> verdict) {
        authenticator
                .attemptAuthentication(request)
                .subscribe()
                .with(
                        identity -> verdict.accept(accepted(header, identity)),
                        failure -> verdict.accept(refused(failure)));
    }

    /** No identity: a scheme that is not Bearer, which is no valid token either. */
    private Verdict accepted(String header, @Nullable SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            return Verdict.INVALID;
        }
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            known.remember(header, token.getExpirationTime());
        }
        return Verdict.VALID;
    }

    private static Verdict refused(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return Verdict.INVALID;
        }
        LOG.warn("Tokens cannot be checked", failure);
        return Verdict.UNDECIDED;
    }

    /** Keys may be fetched by another thread; the proxy works on the request's own. */
    private static Consumer<Verdict> onContextOf(RoutingContext request, Consumer<Verdict> verdict) {
        var context = request.vertx().getOrCreateContext();
        return result -> run(context, () -> verdict.accept(result));
    }

    private static void run(Context context, Runnable action) {
        if (Vertx.currentContext() == context) {
            action.run();
        } else {
            context.runOnContext(nothing -> action.run());
        }
    }
}
