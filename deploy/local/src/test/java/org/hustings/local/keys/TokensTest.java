package org.hustings.local.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.hustings.local.cli.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    private final Path folder;

    TokensTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_token_says_who_for_whom_and_in_which_role() throws Exception {
        var claims = part(token(), 1);

        assertThat(claims.get("iss").textValue()).isEqualTo("https://hustings.local");
        assertThat(claims.get("aud").textValue()).isEqualTo("hustings");
        assertThat(claims.get("sub").textValue()).isEqualTo("ann");
        assertThat(claims.get("groups")).hasToString("[\"returning-officer\"]");
    }

    @Test
    void a_token_ends_when_its_life_is_over() throws Exception {
        var claims = part(token(), 1);

        assertThat(claims.get("exp").longValue() - claims.get("iat").longValue())
                .isEqualTo(3600);
        assertThat(Instant.ofEpochSecond(claims.get("iat").longValue()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void a_token_is_signed_with_the_key_of_the_suite() throws Exception {
        var token = token();
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key().publicKey());
        signature.update(token.substring(0, token.lastIndexOf('.')).getBytes(US_ASCII));

        assertThat(part(token, 0).get("alg").textValue()).isEqualTo("RS256");
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1))))
                .isTrue();
    }

    private String token() {
        return new Tokens(key()).token("ann", Role.RETURNING_OFFICER, Duration.ofHours(1));
    }

    private SigningKey key() {
        return SigningKey.readOrMake(folder.resolve("key.pem"));
    }

    private static JsonNode part(String token, int index) throws Exception {
        var text = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]), UTF_8);
        return new ObjectMapper().readTree(text);
    }
}
