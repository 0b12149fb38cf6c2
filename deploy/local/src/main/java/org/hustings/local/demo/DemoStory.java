package org.hustings.local.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * An election as the requests that record it, in the order in which they are sent.
 *
 * @param name the folder it is kept in
 * @param election the id of the election it tells of
 * @param timelineEntries how long its timeline is once the derived entries are there
 * @param sources where its facts come from, by the keys that the steps use
 */
public record DemoStory(
        String name, String election, int timelineEntries, Map<String, JsonNode> sources, List<Chapter> chapters) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** Steps that belong together and are reported together. */
    public record Chapter(String title, List<DemoStep> steps) {
        public Chapter {
            steps = List.copyOf(steps);
        }
    }

    private record Index(
            @JsonProperty(required = true) String election,
            @JsonProperty(required = true) int timelineEntries,
            @JsonProperty(required = true) List<Entry> chapters) {
        private record Entry(
                @JsonProperty(required = true) String title,
                @JsonProperty(required = true) String file) {}
    }

    public DemoStory {
        sources = Map.copyOf(sources);
        chapters = List.copyOf(chapters);
    }

    /** The reference election: the general secretary of Unite, 2017. */
    public static DemoStory unite2017() {
        return read("unite-2017");
    }

    private static DemoStory read(String name) {
        var index = read(name, "story.json", new TypeReference<Index>() {});
        var chapters = index.chapters().stream()
                .map(entry ->
                        new Chapter(entry.title(), read(name, entry.file(), new TypeReference<List<DemoStep>>() {})))
                .toList();
        var sources = read(name, "sources.json", new TypeReference<Map<String, JsonNode>>() {});
        return new DemoStory(name, index.election(), index.timelineEntries(), sources, chapters);
    }

    private static <T> T read(String name, String file, TypeReference<T> type) {
        var path = "/demo/" + name + "/" + file;
        try (var content = DemoStory.class.getResourceAsStream(path)) {
            if (content == null) {
                throw new FileNotFoundException(path);
            }
            return JSON.readValue(content, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
