package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.hustings.local.acceptance.Client.Answer;
import org.hustings.local.acceptance.Client.Unanswered;
import org.hustings.local.cli.Role;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that is killed while a client writes costs the client time and nothing else.
 *
 * <p>The client does what any client can: it sends a write again under the same idempotency key until it
 * is answered. Then everything has to be there once: in the services, on the topics, in the timeline.
 */
@Order(5)
@ExtendWith(SuiteExtension.class)
class KilledServiceIT {
    private static final int WRITES_PER_ROUND = 5;
    private static final int ROUNDS = Integer.getInteger("hustings.suite.writes-per-kill", 30) / WRITES_PER_ROUND;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningSuite suite;
    private final Client client;
    private final String admin;

    KilledServiceIT(RunningSuite suite) {
        this.suite = suite;
        this.client = suite.client();
        this.admin = suite.token(Role.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"election-service", "candidate-service", "timeline-service", "gateway"})
    void what_was_accepted_is_there_once_whoever_was_killed_meanwhile(String victim) {
        var organisation = write("/v1/organisations", Story.organisationBody()).text("/id");
        var elections = new ArrayList<String>();
        var killing = new CompletableFuture<Void>();
        for (var round = 0; round < ROUNDS; round++) {
            if (round == ROUNDS / 3) {
                killing = CompletableFuture.runAsync(
                        () -> Signal.KILL.send(suite.process(victim).pid()));
            }
            elections.add(writeElection(organisation));
        }
        killing.join();

        elections.forEach(this::isAcceptedOnce);
        elections.forEach(this::isInTheTimelineOnce);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> isOnTheTopicsOnce(elections));
    }

    private String writeElection(String organisation) {
        var id = Story.newElectionId();
        var election = "/v1/elections/" + id;
        write("/v1/elections", Story.electionBody(id, organisation));
        write(election + "/transitions", Story.transitionBody("ANNOUNCED"));
        var person = write("/v1/people", Story.personBody("Dora Example")).text("/id");
        write(election + "/candidates", Story.candidateBody(person, "Dora Example"));
        write(election + "/campaign-events", Story.eventBody("Dora speaks"));
        return id;
    }

    private Answer write(String path, String body) {
        var key = UUID.randomUUID().toString();
        return Awaitility.await(path)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .ignoreException(Unanswered.class)
                .until(() -> client.post(path, admin, key, body), KilledServiceIT::isAccepted);
    }

    private static boolean isAccepted(Answer answer) {
        // 4xx would never become 201 by sending it again, but for the first request that still runs.
        assertThat(answer.status()).as("%s", answer.body()).isIn(201, 409, 500, 502, 503, 504);
        return answer.status() == 201;
    }

    private void isAcceptedOnce(String election) {
        assertThat(client.get("/v1/elections/" + election).text("/phase")).isEqualTo("ANNOUNCED");
        assertThat(client.all("/v1/elections/" + election + "/candidates")).hasSize(1);
        assertThat(client.all("/v1/elections/" + election + "/campaign-events")).hasSize(1);
    }

    private void isInTheTimelineOnce(String election) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(client.all("/v1/elections/" + election + "/timeline"))
                        .extracting(KilledServiceIT::origin)
                        // That it is expected, that it is announced, and who stands in it.
                        .containsExactlyInAnyOrder("DERIVED", "DERIVED", "DERIVED", "MANUAL"));
    }

    private static String origin(JsonNode entry) {
        return entry.path("origin").asText();
    }

    private void isOnTheTopicsOnce(List<String> elections) {
        var changes = changesOn("hustings.elections.v1");
        var candidacies = changesOn("hustings.candidates.v1");
        var entries = changesOn("hustings.campaign-events.v1");
        for (var election : elections) {
            assertThat(changes.get(election))
                    .containsOnly(
                            Map.entry("org.hustings.election.created.v1", 1L),
                            Map.entry("org.hustings.election.phase-changed.v1", 1L));
            assertThat(candidacies.get(election)).containsOnly(Map.entry("org.hustings.candidate.declared.v1", 1L));
            assertThat(entries.get(election))
                    .containsOnly(
                            Map.entry("org.hustings.campaign-event.recorded.v1", 1L),
                            Map.entry("org.hustings.campaign-event.derived.v1", 3L));
        }
    }

    /** How many changes of each type there are of each key; one that was sent twice counts once. */
    private Map<String, Map<String, Long>> changesOn(String topic) {
        try (var reader = TopicReader.of(suite.kafka(), topic)) {
            return reader.all().stream()
                    .collect(Collectors.toMap(TopicRecord::eventId, record -> record, (first, again) -> first))
                    .values()
                    .stream()
                    .collect(Collectors.groupingBy(
                            KilledServiceIT::key,
                            Collectors.groupingBy(TopicRecord::eventType, Collectors.counting())));
        }
    }

    private static String key(TopicRecord record) {
        return record.key() == null ? "" : record.key();
    }
}
