package org.hustings.local;

import java.util.List;
import org.hustings.local.cli.Arguments;
import org.hustings.local.cli.Command;
import org.hustings.local.cli.Console;
import org.hustings.local.cli.Help;
import org.hustings.local.cli.StartProblem;
import org.hustings.local.cli.UsageProblem;
import org.hustings.local.demo.DemoFailure;
import org.hustings.local.demo.DemoLoader;
import org.hustings.local.demo.DemoStory;
import org.hustings.local.keys.SigningKey;
import org.hustings.local.keys.Tokens;
import org.hustings.local.suite.Addresses;
import org.hustings.local.suite.Checkout;
import org.hustings.local.suite.DataDirectory;
import org.hustings.local.suite.Suite;

/** The program behind {@code deploy/local/run}. */
public final class Launcher {
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Checkout checkout;
    private final Console console;

    Launcher(Checkout checkout, Console console) {
        this.checkout = checkout;
        this.console = console;
    }

    public static void main(String... arguments) {
        var console = Console.ofProcess();
        System.exit(new Launcher(Checkout.ofThisBuild(), console).run(List.of(arguments)));
    }

    /** Does what the arguments ask for and returns the exit status. */
    int run(List<String> arguments) {
        try {
            switch (Arguments.parse(arguments, checkout.defaultData())) {
                case Command.Help help -> console.say(Help.TEXT);
                case Command.Token token -> printToken(token);
                case Command.Start start -> start(start);
            }
            return 0;
        } catch (UsageProblem problem) {
            console.problem(problem.getMessage());
            return NOT_UNDERSTOOD;
        } catch (StartProblem problem) {
            console.problem(problem.getMessage());
            return FAILED;
        } catch (RuntimeException bug) {
            // Without an end here the broker's threads would keep a process alive that does nothing any more.
            console.bug(bug);
            return FAILED;
        }
    }

    private void printToken(Command.Token wanted) {
        var key = SigningKey.read(DataDirectory.signingKeyIn(wanted.data()))
                .orElseThrow(() -> new StartProblem(
                        "no suite was started on " + wanted.data() + " yet: its first start makes the key"));
        console.say(new Tokens(key).token(wanted.subject(), wanted.role(), wanted.lifetime()));
    }

    private void start(Command.Start command) {
        var suite = new Suite(checkout, console);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::stop, "suite-stop"));
        var data = suite.claim(DataDirectory.open(command.data()), command.reset());
        var demo = DemoLoader.isWanted(command.demo(), data.isFresh(), data.demo());
        var addresses = suite.start(data, command.ports());
        if (demo) {
            loadDemo(addresses, data);
        }
        console.say(readyText(addresses, data));
        awaitStop(suite);
    }

    /** A demonstration that cannot be loaded is no reason to take the suite away. */
    private void loadDemo(Addresses addresses, DataDirectory data) {
        var tokens = new Tokens(SigningKey.readOrMake(data.signingKey()));
        try {
            new DemoLoader(DemoStory.unite2017(), addresses.gateway(), tokens, data.demo(), console).load();
        } catch (DemoFailure failure) {
            console.problem("the demonstration was not loaded to its end: " + failure.getMessage());
            console.problem("the suite runs all the same, and --demo goes on with the loading at the next start");
        }
    }

    private static void awaitStop(Suite suite) {
        try {
            suite.awaitStop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String readyText(Addresses addresses, DataDirectory data) {
        var dataOption = data.root().equals(checkout.defaultData()) ? "" : " --data " + data.root();
        return """
                Hustings is ready at %1$s

                  API reference   %1$s/reference
                  contract        %1$s/openapi
                  a token         deploy/local/run token --role editor%2$s
                  Kafka           %3$s
                  stop            Ctrl-C""".formatted(addresses.gateway(), dataOption, addresses.kafka());
    }
}
