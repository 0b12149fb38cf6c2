package org.hustings.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.nio.file.Path;
import java.util.List;

/** A JVM of its own that runs both servers, leaves a trace, and waits to be killed. */
final class Predecessor {

    private static final int LEFT_A_TRACE = '!';

    private Predecessor() {}

    public static void main(String[] arguments) throws Exception {
        var directory = Path.of(arguments[0]);
        var infrastructure = EmbeddedInfrastructure.kept(directory, EmbeddedInfrastructure.Ports.free());
        new Traces(infrastructure).leave(arguments[1]);
        System.out.write(LEFT_A_TRACE);
        System.out.flush();
        while (System.in.read() >= 0) {
            // Waits for its end.
        }
    }

    /** Runs one until it has left its trace, then kills it, and with it whatever else {@code victims} names. */
    static void runAndKill(Path directory, String trace, List<String> victims) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Predecessor.class.getName(),
                        directory.toString(),
                        trace)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = process.getInputStream();
        for (var read = output.read(); read != LEFT_A_TRACE; read = output.read()) {
            if (read < 0) {
                throw new AssertionError("The predecessor ended before it left a trace");
            }
        }
        var others = process.descendants().filter(it -> isOneOf(it, victims)).toList();
        process.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        if (!process.waitFor(30, SECONDS)) {
            throw new AssertionError("The predecessor survives");
        }
    }

    private static boolean isOneOf(ProcessHandle process, List<String> victims) {
        return process.info()
                .command()
                .filter(it -> victims.stream().anyMatch(it::endsWith))
                .isPresent();
    }
}
