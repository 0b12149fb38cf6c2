package org.hustings.timeline.derivation.messaging;

import static org.hamcrest.Matchers.contains;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportedElectionTest {

    private final Story story = Story.begin();

    @Test
    void an_election_recorded_with_its_past_is_not_told_as_expected() {
        send(story.election("created").withRecord(record -> record.put("phase", "RESULT_REPORTED")));
        send(story.declared(1, "Len McCluskey"));

        Awaitility.await()
                .untilAsserted(() -> Api.anonymous()
                        .get("/v1/elections/%s/timeline".formatted(story.election()))
                        .then()
                        .statusCode(200)
                        .body("items.headline", contains("Len McCluskey stands for re-election")));
    }
}
