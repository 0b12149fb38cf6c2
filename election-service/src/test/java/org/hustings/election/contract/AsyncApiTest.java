package org.hustings.election.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final Pattern MESSAGE = Pattern.compile("name: (org\\.hustings\\.\\S+)");

    @Test
    void every_event_has_an_entry_and_a_golden_file() throws IOException {
        var document = Files.readString(Path.of("contract", "asyncapi.yaml"));

        assertThat(MESSAGE.matcher(document).results().map((MatchResult found) -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(GoldenEvent.types().stream()
                        .map(type -> GoldenEvent.of(type).fullType())
                        .toList());
    }
}
