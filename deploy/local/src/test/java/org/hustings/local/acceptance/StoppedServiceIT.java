package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.local.acceptance.Client.Unanswered;
import org.hustings.local.cli.Role;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A service that is stopped in order, as each restart of a release does, while it follows a topic: what it has not
 * handled yet it handles after, and sets none of it aside.
 */
@Order(7)
@ExtendWith(SuiteExtension.class)
class StoppedServiceIT {
    private static final int STOPS = Integer.getInteger("hustings.suite.stops", 2);
    private static final int ELECTIONS_PER_STOP = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern HANDLED =
            Pattern.compile("(?m)^hustings_inbox_records_total\\{.*outcome=\"handled\".* ([0-9.E]+)$");

    private final RunningSuite suite;
    private final Client client;
    private final Story story;
    private final String editor;

    StoppedServiceIT(RunningSuite suite) {
        this.suite = suite;
        this.client = suite.client();
        this.story = new Story(suite);
        this.editor = suite.token(Role.EDITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidate-service", "timeline-service"})
    void what_comes_while_a_service_stops_is_handled_after_and_not_set_aside(String stopped) {
        var organisation = story.createOrganisation();
        for (var stop = 0; stop < STOPS; stop++) {
            var elections = Stream.generate(() -> story.createElection(organisation))
                    .limit(ELECTIONS_PER_STOP)
                    .toList();
            elections.forEach(this::isKnown);
            stopWhileItFollows(stopped, elections);

            elections.forEach(this::isClosed);
            elections.forEach(this::isAnnouncedInTheTimeline);
        }

        assertThat(deadLetters()).isEmpty();
    }

    private void isKnown(String election) {
        var path = "/v1/elections/" + election + "/candidates";
        await(path, () -> client.get(path), answer -> answer.status() == 200);
    }

    private void stopWhileItFollows(String service, List<String> elections) {
        var before = await(service, () -> handledBy(service), handled -> handled >= 0);
        var writing =
                CompletableFuture.runAsync(() -> elections.parallelStream().forEach(this::announceAndClose));
        await(service, () -> handledBy(service), handled -> handled > before);
        var process = suite.process(service);

        process.destroy();

        assertThat(process.onExit()).succeedsWithin(PATIENCE);
        writing.join();
    }

    private void announceAndClose(String election) {
        story.move(election, "ANNOUNCED");
        story.lockCandidates(election);
    }

    /** How many records the service handled since it started. */
    private double handledBy(String service) {
        var metrics = new Client(suite.directly(service)).download("/q/metrics", "text/plain");
        return HANDLED.matcher(metrics)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    /**
     * That an election it knows was closed candidate-service learns from the topic alone. Until then it
     * refuses the candidate for being nobody it knows.
     */
    private void isClosed(String election) {
        var path = "/v1/elections/" + election + "/candidates";
        var nobody = UUID.randomUUID().toString();
        await(
                path,
                () -> client.post(path, editor, Story.candidateBody(nobody, "Nobody")),
                refused -> refused.text("/type").endsWith("candidates-locked"));
    }

    private void isAnnouncedInTheTimeline(String election) {
        // That it is expected, that it is announced, and that its list of candidates is closed.
        await(election, () -> client.all("/v1/elections/" + election + "/timeline"), entries -> entries.size() == 3);
    }

    private static <T> T await(String what, Callable<T> asked, Predicate<T> wanted) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .ignoreExceptionsMatching(StoppedServiceIT::isDown)
                .until(asked, wanted);
    }

    /** The gateway answers for a service that is down, which the client takes for a fault of a list. */
    private static boolean isDown(Throwable failure) {
        return failure instanceof Unanswered || failure instanceof AssertionError;
    }

    private List<String> deadLetters() {
        return Stream.of(
                        "hustings.elections.v1.dead-letter.candidate-service",
                        "hustings.elections.v1.dead-letter.timeline-service",
                        "hustings.candidates.v1.dead-letter.election-service",
                        "hustings.candidates.v1.dead-letter.timeline-service")
                .flatMap(this::on)
                .toList();
    }

    private Stream<String> on(String topic) {
        try (var reader = TopicReader.of(suite.kafka(), topic)) {
            return reader.all().stream().map(record -> "%s: %s".formatted(topic, record.header("dead-letter-cause")));
        }
    }
}
