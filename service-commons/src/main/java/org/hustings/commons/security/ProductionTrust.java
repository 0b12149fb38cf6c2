package org.hustings.commons.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start in production without a token issuer. A public key by configuration is for one machine and for
 * tests: nobody can revoke or rotate it.
 */
@ApplicationScoped
class ProductionTrust {
    private static final String PUBLIC_KEY = "quarkus.oidc.public-key";
    private static final String ISSUER = "quarkus.oidc.auth-server-url";

    private final Config config;

    ProductionTrust(Config config) {
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        if (ConfigUtils.isProfileActive("prod")) {
            require(config);
        }
    }

    static void require(Config config) {
        if (isSet(config, PUBLIC_KEY)) {
            throw new UntrustedConfiguration("In production tokens are verified against an OIDC provider: set " + ISSUER
                    + " and unset " + PUBLIC_KEY + " (a fixed key is for the profiles local and test).");
        }
        if (!isSet(config, ISSUER)) {
            throw new UntrustedConfiguration(
                    "In production an OIDC provider has to be named: set " + ISSUER + " to its address.");
        }
    }

    private static boolean isSet(Config config, String name) {
        return config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }
}
