package org.hustings.timeline.derivation.messaging;

import static org.hamcrest.Matchers.empty;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClaimEventsTest {

    private final Story story = Story.begin();

    @ParameterizedTest
    @ValueSource(strings = {"claim-added", "claim-related", "claim-ranked"})
    void a_golden_event_about_a_claim_makes_its_election_known_and_tells_no_entry(String type) {
        send(story.election(type));

        Awaitility.await()
                .untilAsserted(() -> Api.anonymous()
                        .get("/v1/elections/%s/timeline".formatted(story.election()))
                        .then()
                        .statusCode(200)
                        .body("items", empty()));
    }
}
