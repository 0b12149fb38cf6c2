package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A client need not know that services learn of each other a moment later: it may create an election and
 * at once what belongs to it.
 */
@Order(2)
@ExtendWith(SuiteExtension.class)
class CreateAtOnceIT {
    private static final int ELECTIONS = Integer.getInteger("hustings.suite.elections", 25);
    private static final int RESULTS = 5;

    private final Client client;
    private final Story story;

    CreateAtOnceIT(RunningSuite suite) {
        this.client = suite.client();
        this.story = new Story(suite);
    }

    @Test
    void elections_take_candidates_and_events_at_once_time_after_time() {
        var organisation = story.createOrganisation();
        var ada = story.createPerson("Ada Example");
        var ben = story.createPerson("Ben Example");
        var last = "";
        for (var i = 0; i < ELECTIONS; i++) {
            last = story.createElection(organisation);
            story.createCandidate(last, ada, "Ada Example");
            story.createCandidate(last, ben, "Ben Example");
            story.createEvent(last, "Ada speaks");
        }

        assertThat(client.all("/v1/elections/" + last + "/candidates")).hasSize(2);
        assertThat(client.all("/v1/elections/" + last + "/campaign-events")).hasSize(1);
    }

    @Test
    void a_result_counts_the_candidates_of_the_moment_before_and_no_one_who_withdrew() {
        var organisation = story.createOrganisation();
        var people = Stream.of("Ada", "Ben", "Cyd").map(story::createPerson).toList();
        for (var i = 0; i < RESULTS; i++) {
            var election = story.createElection(organisation);
            story.move(election, "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "BALLOT_OPEN", "BALLOT_CLOSED");
            var ada = story.createCandidate(election, people.get(0), "Ada");
            var cyd = story.createCandidate(election, people.get(2), "Cyd");
            var ben = story.createCandidate(election, people.get(1), "Ben");
            story.withdraw(cyd);

            var answer = story.recordResult(election, ada, ben);

            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
            assertThat(story.recordResult(election, ada, ben, cyd).text("/violations/0/code"))
                    .isEqualTo("unknown-candidate");
        }
    }
}
