package org.hustings.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The AsyncAPI document says of the events what the golden files show.
 *
 * <p>A service's test extends this and names its channel, and the constants of its closed lists.
 */
public abstract class AsyncApiContract {

    private static final Path GOLDEN = Path.of("contract", "events");

    private final ContractNode document = ContractNode.of(Path.of("contract", "asyncapi.yaml"));
    private final String channel;
    private final Map<String, Enum<?>[]> closedLists;

    /** With the name of the channel in the document, and constants by the JSON Pointer to the schema that lists them. */
    protected AsyncApiContract(String channel, Map<String, Enum<?>[]> closedLists) {
        this.channel = channel;
        this.closedLists = closedLists;
    }

    @Test
    public void each_golden_file_is_a_message_of_the_channel() throws IOException {
        assertThat(goldenFiles().stream().map(AsyncApiContract::type))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        messages().map(AsyncApiContract::name).toList());
    }

    @Test
    public void each_golden_file_has_the_members_that_its_message_says() throws IOException {
        assertThat(goldenFiles())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(faultsOf(type(file), new ObjectMapper().readTree(file.toFile())))
                        .isEmpty());
    }

    /** Where the data of an event are not as the message of its type says. */
    protected final List<String> faultsOf(String type, JsonNode data) {
        return messages()
                .filter(message -> name(message).equals(type))
                .findFirst()
                .orElseThrow()
                .at("/payload")
                .faultsOf(data);
    }

    @Test
    public void every_reference_leads_somewhere() {
        assertThat(document.danglingReferences()).isEmpty();
    }

    @Test
    public void closed_lists_of_values_are_those_of_the_code() {
        assertThat(closedLists)
                .allSatisfy((pointer, constants) -> assertThat(values(pointer))
                        .containsExactlyElementsOf(
                                Stream.of(constants).map(Enum::name).toList()));
    }

    private Stream<ContractNode> messages() {
        return document.at("/channels/" + channel + "/messages").items().stream();
    }

    private static String name(ContractNode message) {
        return message.node().path("name").asText();
    }

    private List<String> values(String pointer) {
        return document.at(pointer).at("/enum").items().stream()
                .map(value -> value.node().asText())
                .toList();
    }

    private static List<Path> goldenFiles() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.sorted().toList();
        }
    }

    private static String type(Path file) {
        return "org.hustings." + file.getFileName().toString().replaceFirst("\\.json$", ".v1");
    }
}
