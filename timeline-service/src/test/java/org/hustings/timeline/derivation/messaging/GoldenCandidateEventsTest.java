package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.each;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

/** What the candidate service really sends: its own golden files. */
@QuarkusTest
class GoldenCandidateEventsTest {

    private static final Path GOLDEN = Path.of("../candidate-service/contract/events");

    private final Story story = Story.begin();

    @Test
    void every_event_of_the_candidate_service_can_be_read() throws IOException {
        send(story.election("phase-changed"));
        var events = events();
        events.forEach(event -> send(event));
        awaitAll(events);

        var keys = events.stream().map(FeedEvent::key).toList();
        try (var letters = TopicReader.of(Story.CANDIDATES + ".dead-letter.timeline-service")) {
            assertThat(letters.all()).noneMatch(letter -> keys.contains(letter.key()));
        }
    }

    @Test
    void a_golden_suspension_is_told_where_the_person_stands() {
        var suspension = story.golden("post-holding.status-changed");
        var person = suspension.data().at("/record/personId").asText();
        send(story.election("phase-changed"), suspension);
        send(story.declared(2, "Gerard Coyne").withRecord(record -> record.put("personId", person)));

        var told = awaitHeadline("Gerard Coyne is suspended as Regional secretary for the West Midlands");
        assertThat(told.get("kind")).isEqualTo("SUSPENSION");
        assertThat(told.get("startDate")).isEqualTo(Map.of("value", "2017-04-20", "approximate", false));
        assertThat((List<?>) told.get("sources")).hasSize(1);
    }

    private List<FeedEvent> events() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .map(story::golden)
                    .toList();
        }
    }

    /** Each key has its order, so when the last event of each was handled, all were. */
    private void awaitAll(List<FeedEvent> events) {
        events.stream().map(FeedEvent::key).distinct().forEach(key -> {
            var other = Story.begin();
            send(other.election("created"));
            send(other.declared(1, "Last in line").on(key));
            timeline(other.election(), 2);
        });
    }

    private Map<String, Object> awaitHeadline(String headline) {
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(each(timeline(story.election()), "headline")).contains(headline));
        return timeline(story.election()).stream()
                .filter(entry -> headline.equals(entry.get("headline")))
                .findFirst()
                .orElseThrow();
    }
}
