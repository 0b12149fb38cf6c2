package org.hustings.commons.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who makes the current request, or asked for the work that is done {@link OnBehalf on behalf} of someone. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final RoutingContext request;

    Caller(SecurityIdentity identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    /** The subject of the caller's token, or {@code anonymous}. */
    public String subject() {
        var principal = OnBehalf.subject();
        if (principal != null) {
            return principal;
        }
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /** Whether records that are not yet published are there for this caller: any role of the suite will do. */
    public boolean mayReadDrafts() {
        return has(Roles.VIEWER);
    }

    /**
     * Whether the caller has a role, as one of {@link Roles} names it, or one that implies it. Which one was had by
     * whoever asked for work is not known any more, so it counts as the least.
     */
    public boolean has(String role) {
        return OnBehalf.subject() == null ? sentCredentials() && identity.hasRole(role) : role.equals(Roles.VIEWER);
    }

    /** Most reads are anonymous, and establishing an identity took 8 % of the CPU of a read. */
    private boolean sentCredentials() {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** The caller's token, to ask another service in its name; null for an anonymous caller, and once the request is over. */
    public @Nullable String bearerToken() {
        if (OnBehalf.subject() != null) {
            return null;
        }
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        return token == null ? null : token.getToken();
    }
}
