package org.hustings.election.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hustings.election.Api;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.LegalCourse;

/** An election that is asked for this and that, and what it looked like after each accepted command. */
final class CommandedElection {

    private final String path;
    private final List<Snapshot> versions = new ArrayList<>();

    private CommandedElection(String path) {
        this.path = path;
        versions.add(Snapshot.now(path));
    }

    static CommandedElection recorded() {
        return new CommandedElection("/v1/elections/" + Api.election());
    }

    String path() {
        return path;
    }

    Snapshot current() {
        return versions.getLast();
    }

    /** Asks for one thing, and looks at what has become of the election. */
    void ask(Command command, int choice) {
        var answer = command.of(this, choice);
        var document = Snapshot.document(path);
        var told = "%s, answered with %d: %s".formatted(command, answer.statusCode(), answer.asString());
        var rise = document.get("version").asLong() - current().version();
        if (rise == 0) {
            assertUnchanged(document, told);
            assertThat(answer.statusCode() >= 300 || command.mayChangeNothing())
                    .as(told)
                    .isTrue();
        } else {
            assertThat(answer.statusCode()).as(told).isLessThan(300);
            assertThat(rise).as(told).isEqualTo(1);
            versions.add(Snapshot.now(path));
        }
        assertThat(answer.statusCode()).as(told).isLessThan(500);
    }

    void assertLegal() {
        LegalCourse.check(IntStream.range(0, steps("to").size())
                .mapToObj(step -> new LegalCourse.Step(
                        steps("from").get(step), steps("to").get(step)))
                .toList());
    }

    /** At the instant of each revision, and in the middle between it and the next, it is known as it was. */
    void assertKnownAsItWas() {
        var revisions = Api.anonymous().get(path + "/revisions?limit=200").jsonPath();
        var instants = instants(revisions);
        assertThat(versions()).isEqualTo(numbers(revisions));
        assertThat(instants).hasSameSizeAs(versions).isSorted().doesNotHaveDuplicates();
        Api.anonymous()
                .get(path + "?asKnownAt=" + instants.getFirst().minus(1, ChronoUnit.MICROS))
                .then()
                .statusCode(404);
        for (var i = 0; i < versions.size(); i++) {
            var next = i + 1 < instants.size() ? instants.get(i + 1) : instants.get(i);
            assertKnown(instants.get(i), versions.get(i));
            assertKnown(middle(instants.get(i), next), versions.get(i));
        }
    }

    private void assertKnown(Instant instant, Snapshot then) {
        assertThat(Snapshot.knownAt(path, instant.toString()))
                .as("version %d at %s", then.version(), instant)
                .isEqualTo(then);
    }

    private void assertUnchanged(JsonNode document, String told) {
        assertThat(document).as(told).isEqualTo(current().election());
    }

    private List<Long> versions() {
        return versions.stream().map(Snapshot::version).toList();
    }

    private List<ElectionPhase> steps(String end) {
        return current().each("/transitions", end).stream()
                .map(ElectionPhase::valueOf)
                .toList();
    }

    private static List<Long> numbers(JsonPath revisions) {
        return LongStream.rangeClosed(1, revisions.getList("items.version").size())
                .boxed()
                .toList();
    }

    private static List<Instant> instants(JsonPath revisions) {
        var instants = new ArrayList<>(revisions.getList("items.recordedAt", String.class).stream()
                .map(Instant::parse)
                .toList());
        Collections.reverse(instants);
        return instants;
    }

    private static Instant middle(Instant first, Instant second) {
        return first.plus(ChronoUnit.MICROS.between(first, second) / 2, ChronoUnit.MICROS);
    }
}
