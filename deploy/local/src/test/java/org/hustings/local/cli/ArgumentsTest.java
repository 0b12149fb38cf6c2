package org.hustings.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final Path DEFAULT_DATA = Path.of("checkout", ".hustings");

    @Test
    void no_arguments_start_the_suite_with_the_demonstration_on_the_first_start() {
        assertThat(parse()).isEqualTo(new Command.Start(DEFAULT_DATA, Map.of(), false, DemoChoice.ON_FIRST_START));
    }

    @Test
    void every_option_of_start_is_understood() {
        assertThat(parse("start", "--port", "9090", "--kafka-port", "9092", "--data", "d", "--reset", "--demo"))
                .isEqualTo(new Command.Start(
                        Path.of("d"), Map.of(Endpoint.GATEWAY, 9090, Endpoint.KAFKA, 9092), true, DemoChoice.ALWAYS));
    }

    @Test
    void the_word_start_may_be_left_out() {
        assertThat(parse("--no-demo")).isEqualTo(new Command.Start(DEFAULT_DATA, Map.of(), false, DemoChoice.NEVER));
    }

    @Test
    void a_token_is_an_editors_for_half_a_day_unless_told_otherwise() {
        assertThat(parse("token"))
                .isEqualTo(new Command.Token(DEFAULT_DATA, Role.EDITOR, "local-user", Duration.ofHours(12)));
    }

    @Test
    void every_option_of_token_is_understood() {
        assertThat(parse("token", "--role", "returning-officer", "--subject", "ann", "--hours", "1", "--data", "d"))
                .isEqualTo(new Command.Token(Path.of("d"), Role.RETURNING_OFFICER, "ann", Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void help_is_asked_for_in_three_ways(String word) {
        assertThat(parse(word)).isEqualTo(new Command.Help());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stop                | no command 'stop': there are start, token and help
                    --prot 80           | no option '--prot': --help lists them
                    --port              | --port needs a value
                    --port --reset      | --port needs a value
                    --port many         | --port needs a number from 1 to 65535, not 'many'
                    --port 0            | --port needs a number from 1 to 65535, not '0'
                    --port 65536        | --port needs a number from 1 to 65535, not '65536'
                    token --role boss   | no role 'boss': choose one of viewer, editor, returning-officer, admin
                    token --hours 0     | --hours needs a number from 1 to 2147483647, not '0'
                    token --reset       | no option '--reset': --help lists them""")
    void a_word_that_is_not_understood_is_named(String line, String message) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOf(UsageProblem.class)
                .hasMessage(message);
    }

    @Test
    void help_names_every_option_that_fixes_a_port() {
        for (var endpoint : Endpoint.values()) {
            assertThat(Help.TEXT).contains(endpoint.option());
        }
    }

    private static Command parse(String... words) {
        return Arguments.parse(List.of(words), DEFAULT_DATA);
    }
}
