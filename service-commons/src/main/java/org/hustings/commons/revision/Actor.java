package org.hustings.commons.revision;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hustings.commons.security.OnBehalf;

/**
 * Who makes a change: the subject of the caller's token, the one on whose behalf work is done that was asked for
 * before, or the service itself when it acts on an event.
 */
@ApplicationScoped
class Actor {

    private final SecurityIdentity identity;
    private final String service;

    Actor(SecurityIdentity identity, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.identity = identity;
        this.service = service;
    }

    String name() {
        var principal = OnBehalf.subject();
        if (principal != null) {
            return principal;
        }
        var ofARequest = Arc.container().requestContext().isActive() && !identity.isAnonymous();
        return ofARequest ? identity.getPrincipal().getName() : "system:" + service;
    }
}
