package org.hustings.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.hustings.local.cli.StartProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCommandTest {
    private static final String CHILD = "deploy/local/target/hustings-local-1.0.0-SNAPSHOT-child.jar";

    private final Path checkout;
    private final DataDirectory data;

    ServiceCommandTest(@TempDir Path checkout, @TempDir Path folder) {
        this.checkout = checkout;
        this.data = DataDirectory.open(folder);
    }

    @AfterEach
    void giveFolderBack() {
        data.close();
    }

    @Test
    void a_service_runs_from_its_packaged_build_behind_the_class_that_ends_it() throws IOException {
        var gateway = jar("gateway/target/quarkus-app/quarkus-run.jar", "");
        var child = jar(CHILD, "");

        assertThat(command().of(Service.GATEWAY))
                .endsWith("-cp", child + ":" + gateway, "org.hustings.local.child.ServiceMain");
    }

    @Test
    void a_service_can_be_told_by_its_first_argument() throws IOException {
        jar("gateway/target/quarkus-app/quarkus-run.jar", "");
        jar(CHILD, "");

        assertThat(command().of(Service.GATEWAY).get(1)).isEqualTo("-Dhustings.suite=" + data.root());
    }

    @Test
    void what_the_manifest_opens_is_opened() throws IOException {
        jar("gateway/target/quarkus-app/quarkus-run.jar", "java.base/java.lang java.base/java.nio");
        jar(CHILD, "");

        assertThat(command().of(Service.GATEWAY))
                .contains("--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.nio=ALL-UNNAMED");
    }

    @Test
    void a_service_that_is_not_built_is_named_with_what_to_do() throws IOException {
        jar(CHILD, "");

        assertThatThrownBy(() -> command().checkBuilds())
                .isInstanceOf(StartProblem.class)
                .hasMessage(
                        "election-service is not built (%s is missing): run ./mvnw -DskipTests package",
                        checkout.resolve("election-service/target/quarkus-app/quarkus-run.jar"));
    }

    private ServiceCommand command() {
        return new ServiceCommand(new Checkout(checkout), data);
    }

    private Path jar(String name, String opens) throws IOException {
        var file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!opens.isEmpty()) {
            manifest.getMainAttributes().putValue("Add-Opens", opens);
        }
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }
}
