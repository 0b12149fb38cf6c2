package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.endorsement;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What was said in an election while it was a draft: for roles, also once the election is published. */
@QuarkusTest
class BeforeElectionInSightTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    private final String election = "hidden." + word();

    @Inject
    AgroalDataSource dataSource;

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @Test
    void what_a_candidacy_said_before_its_election_was_published_stays_with_roles() throws SQLException {
        var path = "/v1/candidates/" + candidate(election, "X the embezzler");
        patch(path, 1, Map.of("ballotName", "X the second")).then().statusCode(200);
        var hidden = now();
        publish();
        var published = now();
        patch(path, 2, Map.of("ballotName", "X the third")).then().statusCode(200);

        assertThat(told(anonymous(), path, "ballotName")).containsExactly("X the third", "X the second");
        assertThat(told(viewer(), path, "ballotName"))
                .containsExactly("X the third", "X the second", "X the embezzler");
        assertThat(statusOf(anonymous(), path, hidden)).isEqualTo(404);
        assertThat(statusOf(viewer(), path, hidden)).isEqualTo(200);
        anonymous()
                .get(path + "?asKnownAt=" + published)
                .then()
                .statusCode(200)
                .body("ballotName", equalTo("X the second"));
        assertThat(names(anonymous(), hidden)).isEmpty();
        assertThat(names(viewer(), hidden)).containsExactly("X the second");
        assertThat(names(anonymous(), published)).containsExactly("X the second");
    }

    @Test
    void what_was_said_of_a_candidate_before_the_election_was_published_stays_with_roles() throws SQLException {
        var candidate = candidate(election, "X");
        var path = "/v1/endorsements/" + endorsement(candidate, "Ann", Map.of("statement", "X embezzled funds"));
        patch(path, 1, Map.of("statement", "X is honest")).then().statusCode(200);
        var hidden = now();
        publish();

        assertThat(told(anonymous(), path, "statement")).containsExactly("X is honest");
        assertThat(told(viewer(), path, "statement")).containsExactly("X is honest", "X embezzled funds");
        assertThat(statusOf(anonymous(), path, hidden)).isEqualTo(404);
        assertThat(statusOf(anonymous(), "/v1/candidates/%s/endorsements".formatted(candidate), hidden))
                .isEqualTo(404);
        assertThat(statusOf(viewer(), path, hidden)).isEqualTo(200);
        assertThat(statusOf(anonymous(), path, now())).isEqualTo(200);
    }

    private void publish() {
        var published = ElectionTopic.golden("published", election, 9);
        published.withObject("/record").put("draft", false);
        TOPIC.send("published", election, published);
        await().untilAsserted(() -> anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
    }

    private static List<String> told(RequestSpecification caller, String path, String member) {
        return caller.get(path + "/revisions").then().statusCode(200).extract().path("items.record." + member);
    }

    private static int statusOf(RequestSpecification caller, String path, String instant) {
        return caller.get(path + "?asKnownAt=" + instant).statusCode();
    }

    private List<String> names(RequestSpecification caller, String instant) {
        return caller.get("/v1/elections/%s/candidates?asKnownAt=%s".formatted(election, instant))
                .then()
                .statusCode(200)
                .extract()
                .path("items.ballotName");
    }

    private String now() throws SQLException {
        return new Database(dataSource).now();
    }
}
