package org.hustings.embedded.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Bearer tokens for tests: good ones for each role, and one of each kind that a service has to refuse.
 *
 * <p>They are put together by hand, since no library of good repute makes the bad ones. Each role stands alone in its
 * token: that an admin may do what an editor may is for the services to know.
 */
public final class TestTokens {

    /** The issuer that services under test trust. */
    public static final String ISSUER = "https://hustings.local";

    /** The audience that services under test belong to. */
    public static final String AUDIENCE = "hustings";

    private static final Duration LIFE = Duration.ofHours(1);
    private static final String RS256 = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";
    private static final String NONE = "{\"alg\":\"none\",\"typ\":\"JWT\"}";

    private TestTokens() {}

    /** May read drafts. */
    public static String viewer() {
        return withRoles("viewer", "viewer");
    }

    /** May write. */
    public static String editor() {
        return withRoles("editor", "editor");
    }

    /** May record results and move phases. */
    public static String returningOfficer() {
        return withRoles("returning-officer", "returning-officer");
    }

    /** May do everything. */
    public static String admin() {
        return withRoles("admin", "admin");
    }

    /** Known, and allowed nothing. */
    public static String noRoles() {
        return withRoles("nobody");
    }

    /** A good token of {@code subject} with just these roles. */
    public static String withRoles(String subject, String... roles) {
        return signed(
                TestKeys.trusted(),
                claims(ISSUER, AUDIENCE, subject, Instant.now().plus(LIFE), roles));
    }

    /** An admin's, a good while too old for any leeway. */
    public static String expired() {
        var ended = Instant.now().minus(LIFE);
        return signed(TestKeys.trusted(), claims(ISSUER, AUDIENCE, "admin", ended, "admin"));
    }

    /** An admin's, signed by a key that the services do not know. */
    public static String forged() {
        return signed(TestKeys.unknown(), adminClaims(ISSUER, AUDIENCE));
    }

    /** An admin's, whose header says that it needs no signature. */
    public static String algNone() {
        return encoded(NONE) + "." + encoded(adminClaims(ISSUER, AUDIENCE)) + ".";
    }

    /** An admin's of somebody else's realm, though signed by the right key. */
    public static String wrongIssuer() {
        return signed(TestKeys.trusted(), adminClaims("https://elsewhere.example", AUDIENCE));
    }

    /** An admin's for another suite, though signed by the right key. */
    public static String wrongAudience() {
        return signed(TestKeys.trusted(), adminClaims(ISSUER, "elsewhere"));
    }

    private static String adminClaims(String issuer, String audience) {
        return claims(issuer, audience, "admin", Instant.now().plus(LIFE), "admin");
    }

    private static String claims(String issuer, String audience, String subject, Instant ends, String... roles) {
        var groups = Stream.of(roles).map("\"%s\""::formatted).collect(joining(",", "[", "]"));
        return """
                {"iss":"%s","aud":"%s","sub":"%s","upn":"%s","jti":"%s","iat":%d,"exp":%d,"groups":%s}""".formatted(
                        issuer,
                        audience,
                        subject,
                        subject,
                        UUID.randomUUID(),
                        ends.minus(LIFE).getEpochSecond(),
                        ends.getEpochSecond(),
                        groups);
    }

    private static String signed(TestKeys keys, String claims) {
        var content = encoded(RS256) + "." + encoded(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.privateKey());
            signature.update(content.getBytes(UTF_8));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("This JDK cannot sign with RSA", failure);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
