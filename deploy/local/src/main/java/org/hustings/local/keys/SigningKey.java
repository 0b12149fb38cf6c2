package org.hustings.local.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.hustings.local.cli.StartProblem;

/**
 * The key pair of one local suite. There is no default: it is made at the first start, stays in the data
 * folder where only its owner may read it, and is gone with the folder.
 */
public final class SigningKey {
    private static final int BITS = 2048;
    private static final String HEADER = "-----BEGIN PRIVATE KEY-----";
    private static final String FOOTER = "-----END PRIVATE KEY-----";

    private final RSAPrivateCrtKey privateKey;

    private SigningKey(RSAPrivateCrtKey privateKey) {
        this.privateKey = privateKey;
    }

    /** The key in this file, made first where there is none. */
    public static SigningKey readOrMake(Path file) {
        return read(file).orElseGet(() -> make(file));
    }

    /** The key in this file, if a suite has been started there. */
    public static Optional<SigningKey> read(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            var text = Files.readString(file).replace(HEADER, "").replace(FOOTER, "");
            var key = keys().generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
            return Optional.of(new SigningKey((RSAPrivateCrtKey) key));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new StartProblem("the signing key in " + file + " cannot be read: " + unreadable, unreadable);
        }
    }

    private static SigningKey make(Path file) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var key = (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
            store(key, file);
            return new SigningKey(key);
        } catch (IOException | GeneralSecurityException failed) {
            throw new StartProblem("no signing key could be made in " + file + ": " + failed, failed);
        }
    }

    /** A start that is killed here must not leave half a key, so the whole file appears at once. */
    private static void store(RSAPrivateCrtKey key, Path file) throws IOException {
        var body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, readableByOwner(fresh));
        Files.writeString(fresh, HEADER + "\n" + body + "\n" + FOOTER + "\n");
        Files.move(fresh, file);
    }

    private static FileAttribute<?>[] readableByOwner(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    RSAPrivateCrtKey privateKey() {
        return privateKey;
    }

    /** The public half, as services take it: X.509 in Base64 on one line. */
    public String publicKeyText() {
        return Base64.getEncoder().encodeToString(publicKey().getEncoded());
    }

    PublicKey publicKey() {
        try {
            return keys().generatePublic(new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("An RSA key pair without a public half", impossible);
        }
    }

    private static KeyFactory keys() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA");
    }
}
