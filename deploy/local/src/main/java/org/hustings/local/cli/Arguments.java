package org.hustings.local.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the command line; every refusal names the word that was not understood. */
public final class Arguments {
    private static final int HIGHEST_PORT = 65_535;
    private static final int DEFAULT_TOKEN_HOURS = 12;

    private final Deque<String> words;
    private Path data;
    private final Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
    private boolean reset;
    private DemoChoice demo = DemoChoice.ON_FIRST_START;
    private Role role = Role.EDITOR;
    private String subject = "local-user";
    private Duration lifetime = Duration.ofHours(DEFAULT_TOKEN_HOURS);

    private Arguments(List<String> words, Path defaultData) {
        this.words = new ArrayDeque<>(words);
        this.data = defaultData;
    }

    /** The command that the words ask for; {@code defaultData} is used unless they name another folder. */
    public static Command parse(List<String> words, Path defaultData) {
        return new Arguments(words, defaultData).command();
    }

    private Command command() {
        if (words.contains("--help") || words.contains("-h") || "help".equals(words.peek())) {
            return new Command.Help();
        }
        var verb = words.isEmpty() || words.getFirst().startsWith("-") ? "start" : words.removeFirst();
        return switch (verb) {
            case "start" -> start();
            case "token" -> token();
            default -> throw new UsageProblem("no command '" + verb + "': there are start, token and help");
        };
    }

    private Command start() {
        while (!words.isEmpty()) {
            startOption(words.removeFirst());
        }
        return new Command.Start(data, ports, reset, demo);
    }

    private void startOption(String option) {
        switch (option) {
            case "--data" -> data = Path.of(valueOf(option));
            case "--reset" -> reset = true;
            case "--demo" -> demo = DemoChoice.ALWAYS;
            case "--no-demo" -> demo = DemoChoice.NEVER;
            default -> ports.put(endpointOf(option).orElseThrow(() -> unknown(option)), port(option));
        }
    }

    private Command token() {
        while (!words.isEmpty()) {
            tokenOption(words.removeFirst());
        }
        return new Command.Token(data, role, subject, lifetime);
    }

    private void tokenOption(String option) {
        switch (option) {
            case "--data" -> data = Path.of(valueOf(option));
            case "--role" -> role = Role.named(valueOf(option));
            case "--subject" -> subject = valueOf(option);
            case "--hours" -> lifetime = Duration.ofHours(number(option, 1, Integer.MAX_VALUE));
            default -> throw unknown(option);
        }
    }

    private static Optional<Endpoint> endpointOf(String option) {
        return Arrays.stream(Endpoint.values())
                .filter(endpoint -> endpoint.option().equals(option))
                .findFirst();
    }

    private int port(String option) {
        return number(option, 1, HIGHEST_PORT);
    }

    private int number(String option, int least, int most) {
        var text = valueOf(option);
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw notInRange(option, text, least, most);
        }
        throw notInRange(option, text, least, most);
    }

    private String valueOf(String option) {
        var value = words.pollFirst();
        if (value == null || value.startsWith("--")) {
            throw new UsageProblem(option + " needs a value");
        }
        return value;
    }

    private static UsageProblem notInRange(String option, String text, int least, int most) {
        return new UsageProblem("%s needs a number from %d to %d, not '%s'".formatted(option, least, most, text));
    }

    private static UsageProblem unknown(String option) {
        return new UsageProblem("no option '" + option + "': --help lists them");
    }
}
