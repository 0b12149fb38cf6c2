package org.hustings.commons.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ProductionTrustTest {

    private static Config configured(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build();
    }

    @Test
    void production_starts_with_an_oidc_provider() {
        Config config = configured(Map.of("quarkus.oidc.auth-server-url", "https://id.example.org"));

        assertThatCode(() -> ProductionTrust.require(config)).doesNotThrowAnyException();
    }

    @Test
    void production_does_not_start_without_one() {
        assertThatThrownBy(() -> ProductionTrust.require(configured(Map.of())))
                .isInstanceOf(UntrustedConfiguration.class)
                .hasMessageContaining("set quarkus.oidc.auth-server-url");
    }

    @Test
    void production_does_not_start_with_a_fixed_key() {
        Config config = configured(
                Map.of("quarkus.oidc.auth-server-url", "https://id.example.org", "quarkus.oidc.public-key", "MIIB"));

        assertThatThrownBy(() -> ProductionTrust.require(config))
                .isInstanceOf(UntrustedConfiguration.class)
                .hasMessageContaining("unset quarkus.oidc.public-key");
    }
}
