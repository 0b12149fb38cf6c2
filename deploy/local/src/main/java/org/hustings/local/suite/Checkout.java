package org.hustings.local.suite;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hustings.local.cli.StartProblem;

/**
 * The checkout whose packaged builds are run: the one this class was built in.
 *
 * @param root its top folder
 */
public record Checkout(Path root) {
    private static final String CHILD_JAR = "deploy/local/target/hustings-local-1.0.0-SNAPSHOT-child.jar";

    /** The checkout that holds the running launcher. */
    public static Checkout ofThisBuild() {
        var here = codeSource();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("deploy/local/pom.xml")))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(
                        () -> new StartProblem("the launcher in " + here + " is not inside a checkout of Hustings"));
    }

    private static Path codeSource() {
        try {
            return Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A class path entry without a path", impossible);
        }
    }

    /** Where data is kept unless another folder is named. */
    public Path defaultData() {
        return root.resolve(".hustings");
    }

    /** The jar that ends a service together with its launcher. */
    Path childJar() {
        return built(root.resolve(CHILD_JAR), "the launcher");
    }

    /** The runnable of a service's packaged build. */
    Path runnable(Service service) {
        return built(root.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar"), service.title());
    }

    private static Path built(Path jar, String what) {
        if (Files.notExists(jar)) {
            throw new StartProblem(
                    "%s is not built (%s is missing): run ./mvnw -DskipTests package".formatted(what, jar));
        }
        return jar;
    }
}
