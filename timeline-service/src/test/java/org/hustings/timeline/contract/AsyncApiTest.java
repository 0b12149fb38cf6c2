package org.hustings.timeline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.value.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The AsyncAPI document says of the events what the golden files show. */
class AsyncApiTest {

    private static final Path GOLDEN = Path.of("contract", "events");
    private static final JsonNode DOCUMENT = read(new YAMLMapper(), Path.of("contract", "asyncapi.yaml"));

    @Test
    void each_golden_file_is_a_message_of_the_channel() throws IOException {
        var messages = new ArrayList<String>();
        DOCUMENT.at("/channels/campaignEvents/messages")
                .forEach(message -> messages.add(resolved(message).path("name").asText()));

        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(AsyncApiTest::type)).containsExactlyInAnyOrderElementsOf(messages);
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void a_golden_file_has_the_members_that_its_message_says(Path file) {
        var message = messages().stream()
                .filter(candidate -> candidate.path("name").asText().equals(type(file)))
                .findFirst()
                .orElseThrow();

        assertThat(faults("", read(new ObjectMapper(), file), message.path("payload")))
                .isEmpty();
    }

    @Test
    void a_member_that_the_document_does_not_know_is_noticed() {
        var surplus = new ObjectMapper().createObjectNode().put("caption", "x").put("extra", 1);

        assertThat(faults("", surplus, DOCUMENT.at("/components/schemas/Media")))
                .containsExactly("lacks /url", "unknown /extra");
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(DOCUMENT.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void closed_lists_of_values_are_those_of_the_code() {
        assertThat(Map.of(
                        "kind", values("/components/schemas/CampaignEvent/properties/kind"),
                        "status", values("/components/schemas/CampaignEvent/properties/status"),
                        "origin", values("/components/schemas/CampaignEvent/properties/origin"),
                        "role", values("/components/schemas/ParticipantRole"),
                        "source", values("/components/schemas/Source/properties/kind")))
                .isEqualTo(Map.of(
                        "kind", names(CampaignEventKind.values()),
                        "status", names(CampaignEventStatus.values()),
                        "origin", names(CampaignEventOrigin.values()),
                        "role", names(ParticipantRole.values()),
                        "source", names(SourceKind.values())));
    }

    static Stream<Path> goldenFiles() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.sorted().toList().stream();
        }
    }

    private static List<String> faults(String place, JsonNode value, JsonNode reference) {
        var schema = subtype(value, resolved(reference));
        var faults = new ArrayList<String>();
        if (value.isArray()) {
            value.forEach(item -> faults.addAll(faults(place + "/*", item, schema.path("items"))));
        }
        if (value.isObject()) {
            schema.path("required").forEach(name -> {
                if (!value.has(name.asText())) {
                    faults.add("lacks " + place + "/" + name.asText());
                }
            });
            for (var member : value.properties()) {
                var inside = place + "/" + member.getKey();
                var description = schema.path("properties").path(member.getKey());
                if (description.isMissingNode()) {
                    faults.add("unknown " + inside);
                } else {
                    faults.addAll(faults(inside, member.getValue(), description));
                }
            }
        }
        return faults;
    }

    private static JsonNode subtype(JsonNode value, JsonNode schema) {
        for (var alternative : schema.path("oneOf")) {
            var type = resolved(alternative).at("/properties/type/const").asText();
            if (type.equals(value.path("type").asText())) {
                return resolved(alternative);
            }
        }
        return schema;
    }

    private static List<JsonNode> messages() {
        var messages = new ArrayList<JsonNode>();
        DOCUMENT.at("/components/messages").forEach(messages::add);
        return messages;
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static List<String> values(String pointer) {
        var values = new ArrayList<String>();
        DOCUMENT.at(pointer).path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static String type(Path file) {
        return "org.hustings." + file.getFileName().toString().replaceFirst("\\.json$", ".v1");
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
