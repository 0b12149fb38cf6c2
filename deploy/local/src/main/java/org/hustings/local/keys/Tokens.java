package org.hustings.local.keys;

import java.time.Duration;
import java.util.List;
import org.hustings.local.cli.Role;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs the tokens that a local suite accepts. */
public final class Tokens {
    /** Who local tokens say they are from. */
    public static final String ISSUER = "https://hustings.local";

    /** Whom local tokens are for. */
    public static final String AUDIENCE = "hustings";

    private final SigningKey key;

    public Tokens(SigningKey key) {
        this.key = key;
    }

    /** A token for someone in one role, accepted from now on for this long. */
    public String token(String subject, Role role, Duration lifetime) {
        var now = NumericDate.now();
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject);
        claims.setStringListClaim("groups", List.of(role.claim()));
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + lifetime.toSeconds()));
        claims.setGeneratedJwtId();
        return signed(claims);
    }

    private String signed(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key.privateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("This JDK cannot sign with RSA", impossible);
        }
    }
}
