package org.hustings.election.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;

/** What clients and consumers see after each step. */
final class Seen implements AutoCloseable {

    private static final Map<String, List<String>> LEGAL = Map.ofEntries(
            Map.entry("EXPECTED", List.of("ANNOUNCED", "POSTPONED", "CANCELLED")),
            Map.entry("ANNOUNCED", List.of("NOMINATIONS_OPEN", "POSTPONED", "CANCELLED")),
            Map.entry("NOMINATIONS_OPEN", List.of("NOMINATIONS_CLOSED", "POSTPONED", "CANCELLED")),
            Map.entry("NOMINATIONS_CLOSED", List.of("UNCONTESTED", "BALLOT_OPEN", "POSTPONED", "CANCELLED")),
            Map.entry("BALLOT_OPEN", List.of("BALLOT_CLOSED", "POSTPONED", "CANCELLED")),
            Map.entry("BALLOT_CLOSED", List.of("COUNTING", "POSTPONED", "CANCELLED")),
            Map.entry("COUNTING", List.of("RESULT_REPORTED", "POSTPONED", "CANCELLED")),
            Map.entry("RESULT_REPORTED", List.of("RESULT_DECLARED", "POSTPONED", "CANCELLED", "RECOUNT")),
            Map.entry("RESULT_DECLARED", List.of("CLOSED", "RECOUNT", "CHALLENGED")),
            Map.entry("CHALLENGED", List.of("UPHELD", "RERUN_ORDERED", "VOIDED")),
            Map.entry("UPHELD", List.of()));

    private final TopicReader topic = TopicReader.of("hustings.elections.v1");
    private final Map<String, Integer> versions = new HashMap<>();
    private final Unite unite;
    private int told;

    Seen(Unite unite) {
        this.unite = unite;
    }

    /** Looks at the topic, and at the election if there is one, after the step. */
    void after(Step step) {
        var events = eventsOf(step);
        assertAll(
                step.what(),
                () -> assertThat(events).extracting(Seen::type).isEqualTo(step.events()),
                () -> assertThat(events).allSatisfy(this::isNextVersion),
                () -> assertElection(step));
    }

    /** Fails if there is more on the topic than the steps tell. */
    void nothingMore() {
        assertThat(topic.all()).filteredOn(this::isOfTheStory).hasSize(told);
    }

    /** What came since the last step. What is too much and comes late is seen after the next one. */
    private List<TopicRecord> eventsOf(Step step) {
        var all = topic.await(told + step.events().size(), this::isOfTheStory);
        var since = all.subList(told, all.size());
        told = all.size();
        return since;
    }

    private boolean isOfTheStory(TopicRecord event) {
        return unite.keys().contains(event.key());
    }

    private void isNextVersion(TopicRecord event) {
        var version = JsonPath.from(event.content()).getInt("version");
        assertThat(version).isEqualTo(versions.merge(String.valueOf(event.key()), 1, Integer::sum));
    }

    private void assertElection(Step step) {
        if (step.phase().isEmpty()) {
            return;
        }
        var election = Unite.read("");
        assertThat(election.<String>path("phase")).isEqualTo(step.phase());
        assertThat(election.header("ETag")).isEqualTo("\"%d\"".formatted(versions.get(Unite.ID)));
        assertThat(election.<Integer>path("version")).isEqualTo(versions.get(Unite.ID));
        assertThat(Unite.read("/transitions").<List<String>>path("legal")).isEqualTo(LEGAL.get(step.phase()));
        assertThat(checks()).isEqualTo(step.checks());
    }

    private static List<String> checks() {
        var election = Unite.read("");
        var codes = list(election.path("result.checks.code"));
        var outcomes = list(election.path("result.checks.outcome"));
        return IntStream.range(0, codes.size())
                .mapToObj(i -> codes.get(i) + " " + outcomes.get(i))
                .toList();
    }

    private static List<String> list(List<String> found) {
        return Optional.ofNullable(found).orElse(List.of());
    }

    private static String type(TopicRecord event) {
        return event.eventType().replaceFirst("^org\\.hustings\\.(.*)\\.v1$", "$1");
    }

    @Override
    public void close() {
        topic.close();
    }
}
