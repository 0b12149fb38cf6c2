package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.hustings.embedded.testing.StoredText;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

/** What entries said while their election was a draft: for roles, also once the election is published. */
@QuarkusTest
class BeforeElectionInSightTest {

    private final Story story = Story.begin();
    private final String timeline = "/v1/elections/%s/timeline".formatted(story.election());

    @Inject
    DataSource database;

    @Test
    void what_an_entry_said_before_its_election_was_published_stays_with_roles() throws SQLException {
        announceDraft();
        var id = added(story.election(), statement("X embezzled funds", "2017-03-01"));
        var first = now();
        patch(id, 1, "{\"headline\": \"X was asked about funds\"}").then().statusCode(200);
        var second = now();
        publish(9);
        var published = now();
        patch(id, 2, "{\"headline\": \"X explained the funds\"}").then().statusCode(200);

        assertThat(told(anonymous(), id)).containsExactly("X explained the funds", "X was asked about funds");
        assertThat(told(viewer(), id))
                .containsExactly("X explained the funds", "X was asked about funds", "X embezzled funds");
        for (var hidden : List.of(first, second)) {
            assertThat(statusOf(anonymous(), id, hidden)).isEqualTo(404);
            assertThat(headlines(anonymous(), hidden)).isEmpty();
            assertThat(statusOf(viewer(), id, hidden)).isEqualTo(200);
        }
        assertThat(headlines(viewer(), first)).containsExactly("X embezzled funds");
        assertThat(headlines(viewer(), second)).containsExactly("X was asked about funds");
        assertThat(statusOf(anonymous(), id, published)).isEqualTo(200);
        assertThat(headlines(anonymous(), published)).contains("X was asked about funds");
    }

    @Test
    void an_election_that_is_told_again_came_into_sight_when_it_first_did() throws SQLException {
        announceDraft();
        var id = added(story.election(), statement("First", "2017-03-01"));
        publish(9);
        var published = now();
        patch(id, 1, "{\"headline\": \"Second\"}").then().statusCode(200);

        send(story.election("changed").version(10).draft());
        patiently().until(() -> anonymous().get(timeline).statusCode() == 404);
        publish(11);

        assertThat(told(anonymous(), id)).containsExactly("Second", "First");
        assertThat(statusOf(anonymous(), id, published)).isEqualTo(200);
    }

    private void announceDraft() {
        send(story.election("created").draft());
        patiently().until(() -> viewer().get(timeline).statusCode() == 200);
    }

    private void publish(long version) {
        send(story.election("published").version(version).withRecord(record -> record.put("draft", false)));
        patiently().until(() -> anonymous().get(timeline).statusCode() == 200);
    }

    private static List<String> told(RequestSpecification caller, String id) {
        return caller.get("/v1/campaign-events/%s/revisions".formatted(id))
                .then()
                .statusCode(200)
                .extract()
                .path("items.record.headline");
    }

    private static int statusOf(RequestSpecification caller, String id, String instant) {
        return caller.queryParam("asKnownAt", instant)
                .get("/v1/campaign-events/" + id)
                .statusCode();
    }

    private List<String> headlines(RequestSpecification caller, String instant) {
        return caller.queryParam("asKnownAt", instant)
                .get(timeline)
                .then()
                .statusCode(200)
                .extract()
                .path("items.headline");
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    private String now() throws SQLException {
        return new StoredText(database)
                .column("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .getFirst();
    }
}
