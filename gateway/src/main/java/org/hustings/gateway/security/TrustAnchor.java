package org.hustings.gateway.security;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Refuses to start a gateway that could not tell a good token from a bad one. */
@Singleton
final class TrustAnchor {
    private static final String KEY = "quarkus.oidc.public-key";
    private static final String PROVIDER = "quarkus.oidc.auth-server-url";

    void onStart(@Observes StartupEvent event) {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        require(
                config.getProfiles().contains("prod"),
                config.getOptionalValue(KEY, String.class).isPresent(),
                config.getOptionalValue(PROVIDER, String.class).isPresent());
    }

    static void require(boolean production, boolean hasKey, boolean hasProvider) {
        if (production && hasKey) {
            throw new IllegalStateException(
                    KEY + " is for the local suite. In production name an OIDC provider in " + PROVIDER + ".");
        }
        if (production && !hasProvider) {
            throw new IllegalStateException("Name the OIDC provider that issues the tokens in " + PROVIDER + ".");
        }
        if (!hasKey && !hasProvider) {
            throw new IllegalStateException("Set " + KEY + " or " + PROVIDER + ", or no token can ever be valid.");
        }
    }
}
