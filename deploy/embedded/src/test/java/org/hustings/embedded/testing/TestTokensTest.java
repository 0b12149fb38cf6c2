package org.hustings.embedded.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void a_good_token_is_signed_with_the_key_that_services_trust() throws Exception {
        assertThat(signedByTrustedKey(TestTokens.editor())).isTrue();
        assertThat(claims(TestTokens.editor()))
                .contains("\"iss\":\"https://hustings.local\"", "\"aud\":\"hustings\"", "\"groups\":[\"editor\"]");
    }

    @Test
    void a_forged_token_differs_in_its_signature_alone() throws Exception {
        assertThat(signedByTrustedKey(TestTokens.forged())).isFalse();
        assertThat(claims(TestTokens.forged())).contains("\"groups\":[\"admin\"]");
    }

    @Test
    void a_token_without_an_algorithm_has_no_signature() {
        assertThat(TestTokens.algNone()).endsWith(".");
        assertThat(part(TestTokens.algNone(), 0)).isEqualTo("{\"alg\":\"none\",\"typ\":\"JWT\"}");
    }

    @Test
    void somebody_without_roles_has_an_empty_list_of_groups() {
        assertThat(claims(TestTokens.noRoles())).contains("\"groups\":[]");
    }

    private static boolean signedByTrustedKey(String token) throws Exception {
        var end = token.lastIndexOf('.');
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(TestKeys.trusted().publicKey());
        signature.update(token.substring(0, end).getBytes(UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static String claims(String token) {
        return part(token, 1);
    }

    private static String part(String token, int index) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]), UTF_8);
    }
}
