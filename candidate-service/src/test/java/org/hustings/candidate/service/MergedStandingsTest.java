package org.hustings.candidate.service;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.merged;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The votes of candidacies that turned out to be of one person. */
@QuarkusTest
class MergedStandingsTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @Test
    void votes_under_the_id_of_a_merged_candidacy_are_those_of_the_one_that_stands_for_it() {
        var election = known("2017-04-19");
        var person = person("Len McCluskey");
        var duplicate = person("Leonard McCluskey");
        var own = id(stand(election, Map.of("personId", person)));
        var other = id(stand(election, Map.of("personId", duplicate)));
        candidate(election, "Not Counted");
        merged(person, duplicate);

        result(election, "CERTIFIED", other, candidate(election, "Gerard Coyne"));

        anonymous()
                .get(standings(election) + "?sort=VOTES")
                .then()
                .body("items.candidate.ballotName", equalTo(List.of("Len McCluskey", "Gerard Coyne", "Not Counted")))
                .body("items[0].candidate.id", equalTo(own))
                .body("items.result.votes", equalTo(Arrays.asList(59067, 53544, null)));
    }

    @Test
    void of_votes_under_both_ids_each_candidacy_shows_its_own_once() {
        var election = known("2017-04-19");
        var person = person("Len McCluskey");
        var duplicate = person("Leonard McCluskey");
        var own = id(stand(election, Map.of("personId", person)));
        var other = id(stand(election, Map.of("personId", duplicate)));
        merged(person, duplicate);

        result(election, "CERTIFIED", other, own);

        anonymous()
                .get(standings(election))
                .then()
                .body("items.candidate.id", equalTo(List.of(own)))
                .body("items.result.votes", equalTo(List.of(53544)));
    }

    @Test
    void of_votes_under_several_other_ids_those_of_the_oldest_candidacy_are_shown_once() {
        var election = known("2017-04-19");
        var person = person("Len McCluskey");
        var own = id(stand(election, Map.of("personId", person)));
        var others = Stream.of("Leonard McCluskey", "L McCluskey")
                .map(name -> {
                    var duplicate = person(name);
                    var other = id(stand(election, Map.of("personId", duplicate)));
                    merged(person, duplicate);
                    return other;
                })
                .toList();

        result(election, "CERTIFIED", others.getLast(), others.getFirst());

        anonymous()
                .get(standings(election))
                .then()
                .body("items.candidate.id", equalTo(List.of(own)))
                .body("items.result.votes", equalTo(List.of(53544)));
    }

    private static String known(String day) {
        return "known." + word() + "." + day;
    }

    private static String standings(String election) {
        return "/v1/elections/%s/standings".formatted(election);
    }

    private static void result(String election, String status, String... candidates) {
        var result = ElectionTopic.result(election, 9, List.of(candidates));
        var details = (ObjectNode) result.path("details");
        details.put("status", status);
        details.remove("call");
        TOPIC.send("result-recorded", election, result);
        await().untilAsserted(() ->
                anonymous().get(standings(election)).then().body("items[0].result.status", equalTo(status)));
    }
}
