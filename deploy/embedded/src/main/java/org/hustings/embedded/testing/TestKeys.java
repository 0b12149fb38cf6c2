package org.hustings.embedded.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The RSA keys of a test JVM: one that the services trust, and one that they have never seen. */
record TestKeys(PublicKey publicKey, PrivateKey privateKey) {

    private static final String PUBLIC_KEY = "hustings.test.public-key";
    private static final String PRIVATE_KEY = "hustings.test.private-key";

    /** The pair that the services are configured with; made once per JVM. */
    static TestKeys trusted() {
        return OncePerJvm.alone(() -> {
            var publicKey = System.getProperty(PUBLIC_KEY);
            var privateKey = System.getProperty(PRIVATE_KEY);
            return publicKey == null || privateKey == null ? shared(generate()) : read(publicKey, privateKey);
        });
    }

    private static TestKeys shared(KeyPair pair) {
        System.setProperty(PUBLIC_KEY, text(pair.getPublic().getEncoded()));
        System.setProperty(PRIVATE_KEY, text(pair.getPrivate().getEncoded()));
        return new TestKeys(pair.getPublic(), pair.getPrivate());
    }

    /** A pair of nobody. */
    static TestKeys unknown() {
        var pair = generate();
        return new TestKeys(pair.getPublic(), pair.getPrivate());
    }

    String publicKeyText() {
        return text(publicKey.getEncoded());
    }

    private static TestKeys read(String publicKey, String privateKey) {
        try {
            var factory = KeyFactory.getInstance("RSA");
            return new TestKeys(
                    factory.generatePublic(new X509EncodedKeySpec(bytes(publicKey))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(privateKey))));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The key pair of this JVM cannot be read back", failure);
        }
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("This JDK has no RSA", failure);
        }
    }

    private static String text(byte[] encoded) {
        return Base64.getEncoder().encodeToString(encoded);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
