package org.hustings.timeline.testing;

import static org.hustings.timeline.testing.Api.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** What editors wrote of the reference election of 2017, as the demonstration has it, in the election of a story. */
public final class UniteCampaign {

    private static final Path DEMONSTRATION =
            Path.of("..", "deploy", "local", "src", "main", "resources", "demo", "unite-2017");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CANDIDATES = List.of("mccluskey", "coyne", "allinson");
    private static final Pattern STEP = Pattern.compile("\\{([^}]+)}");

    private final Story story;
    private final JsonNode sources = read("sources.json");
    private final Map<String, String> ids = new HashMap<>();

    private UniteCampaign(Story story) {
        this.story = story;
    }

    /** Sends all that the demonstration sends of the campaign. */
    public static UniteCampaign write(Story story) {
        var campaign = new UniteCampaign(story);
        campaign.ids.put("election", story.election());
        read("campaign-events.json").forEach(campaign::send);
        read("campaign-event-claims.json").forEach(campaign::send);
        return campaign;
    }

    /** How the demonstration's step was answered. */
    public String id(String step) {
        return Objects.requireNonNull(ids.get(step), step);
    }

    private void send(JsonNode step) {
        var path = STEP.matcher(step.path("path").textValue()).replaceAll(found -> id(found.group(1)));
        String id = editor().body(resolved(step.path("body")).toString())
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ids.put(step.path("key").textValue(), id);
    }

    private JsonNode resolved(JsonNode node) {
        return switch (node) {
            case TextNode text
            when text.textValue().startsWith("@source:") ->
                sources.path(text.textValue().substring("@source:".length()));
            case TextNode text
            when text.textValue().startsWith("@id:") ->
                TextNode.valueOf(named(text.textValue().substring("@id:".length())));
            case ObjectNode object -> {
                var copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(member -> copy.set(member.getKey(), resolved(member.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> copy.add(resolved(element)));
                yield copy;
            }
            default -> node;
        };
    }

    private String named(String key) {
        if (key.startsWith("candidate.")) {
            return story.candidate(CANDIDATES.indexOf(key.substring("candidate.".length())) + 1)
                    .toString();
        }
        return ids.computeIfAbsent(
                key,
                unknown -> UUID.nameUUIDFromBytes((story.election() + unknown).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(DEMONSTRATION.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
