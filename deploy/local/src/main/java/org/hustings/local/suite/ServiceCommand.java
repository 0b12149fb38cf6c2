package org.hustings.local.suite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.hustings.local.cli.StartProblem;

/** The command line of a service's JVM: small, and but for the gateway quick to start rather than quick at its peak. */
record ServiceCommand(Checkout checkout, DataDirectory data) {
    private static final String MAIN = "org.hustings.local.child.ServiceMain";

    /** With these a start on kept data took 24 s of CPU and held 810 MB in all, PostgreSQL and Kafka included. */
    private static final List<String> SMALL = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            // By default 40 to 70 % of the old generation may lie idle, which is a quarter of the whole process.
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20");

    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

    /** Refuses while a build is missing, before anything is started. */
    void checkBuilds() {
        for (var service : Service.values()) {
            of(service);
        }
    }

    List<String> of(Service service) {
        var runnable = checkout.runnable(service);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // First, so that it is seen even where the system shows only the beginning of a command line.
        command.add(Orphans.mark(data));
        command.addAll(SMALL);
        if (service != Service.GATEWAY) {
            // Every request passes through the gateway: without the optimising compiler each costs it twice the CPU.
            command.add(QUICK_TO_START);
        }
        command.addAll(grantedIn(runnable));
        command.addAll(List.of("-cp", checkout.childJar() + File.pathSeparator + runnable, MAIN));
        return List.copyOf(command);
    }

    /** What the manifest of a service grants itself counts only for {@code java -jar}, so it is said again. */
    private static List<String> grantedIn(Path runnable) {
        try (var jar = new JarFile(runnable.toFile())) {
            var manifest = jar.getManifest();
            var opens = manifest == null ? null : manifest.getMainAttributes().getValue("Add-Opens");
            return opens == null
                    ? List.of()
                    : Stream.of(opens.split(" ", -1))
                            .map(module -> "--add-opens=" + module + "=ALL-UNNAMED")
                            .toList();
        } catch (IOException unreadable) {
            throw new StartProblem("the build in %s cannot be read: %s".formatted(runnable, unreadable), unreadable);
        }
    }
}
