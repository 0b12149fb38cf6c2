package org.hustings.gateway.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TrustAnchorTest {
    private static final boolean PRODUCTION = true;
    private static final boolean KEY = true;
    private static final boolean PROVIDER = true;

    @Test
    void production_runs_with_a_provider_and_the_local_suite_with_its_key() {
        assertThatCode(() -> TrustAnchor.require(PRODUCTION, !KEY, PROVIDER)).doesNotThrowAnyException();
        assertThatCode(() -> TrustAnchor.require(!PRODUCTION, KEY, !PROVIDER)).doesNotThrowAnyException();
    }

    @Test
    void production_refuses_the_key_of_the_local_suite() {
        assertThatThrownBy(() -> TrustAnchor.require(PRODUCTION, KEY, PROVIDER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("quarkus.oidc.public-key is for the local suite. In production name an OIDC provider in"
                        + " quarkus.oidc.auth-server-url.");
    }

    @Test
    void nothing_starts_without_a_way_to_check_tokens() {
        assertThatThrownBy(() -> TrustAnchor.require(PRODUCTION, !KEY, !PROVIDER))
                .hasMessage("Name the OIDC provider that issues the tokens in quarkus.oidc.auth-server-url.");
        assertThatThrownBy(() -> TrustAnchor.require(!PRODUCTION, !KEY, !PROVIDER))
                .hasMessage(
                        "Set quarkus.oidc.public-key or quarkus.oidc.auth-server-url, or no token can ever be valid.");
    }
}
