package org.hustings.timeline.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.election;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.hibernate.SessionFactory;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangeFeedTest {

    private final String election = election();

    @Inject
    SessionFactory sessions;

    @Test
    void each_change_comes_once_with_the_campaign_event_after_it() {
        var follower = Follower.fromNow(Api::anonymous);
        var id = added(election, statement("First", "2031-04-01"));
        patch(id, 1, "{\"headline\": \"Second\"}").then().statusCode(200);

        var news = ofElection(follower.news());

        assertThat(news).extracting(change -> change.get("type")).containsExactly("CHANGED", "CHANGED");
        assertThat(news)
                .extracting(change -> change.get("eventType"))
                .containsExactly("org.hustings.campaign-event.recorded.v1", "org.hustings.campaign-event.changed.v1");
        assertThat(news).extracting(change -> change.get("version")).containsExactly(1, 2);
        assertThat(news).extracting(change -> change.get("id")).containsExactly(id, id);
        assertThat(news).extracting(ChangeFeedTest::headline).containsExactly("First", "Second");
        assertThat(news.getLast().get("campaignEvent"))
                .isEqualTo(
                        anonymous().get("/v1/campaign-events/" + id).jsonPath().getMap(""));
        assertThat(ofElection(follower.news())).isEmpty();
    }

    @Test
    void what_the_release_before_recorded_has_the_lists_that_records_gained_since() {
        var id = added(election, statement("First", "2031-04-01"));
        var follower = Follower.of(election, Api::anonymous);
        follower.news();

        sessions.inTransaction(session ->
                session.createNativeMutationQuery("""
                        insert into revision (position, event_id, type, aggregate_type, aggregate_id, aggregate_version,
                            partition_key, actor, occurred_at, changed, record)
                        select nextval('revision_position'), uuidv7(), 'org.hustings.campaign-event.changed.v1',
                            aggregate_type, aggregate_id, 2, partition_key, actor, occurred_at, changed,
                            record - 'disputed'
                        from revision where aggregate_id = :id and pg_current_xact_id() is not null
                        """).setParameter("id", id).executeUpdate());

        assertThat(follower.news())
                .singleElement()
                .extracting(change -> change.get("campaignEvent"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("disputed", List.of());
    }

    @Test
    void the_cursor_of_a_change_leads_behind_it() {
        added(election, statement("First", "2031-04-01"));
        added(election, statement("Second", "2031-04-02"));
        var first = ofElection(Follower.of(election, Api::anonymous).news()).getFirst();

        anonymous()
                .get("/v1/changes?electionId=%s&after=%s".formatted(election, first.get("cursor")))
                .then()
                .body("items.campaignEvent.headline", equalTo(List.of("Second")));
    }

    @Test
    void a_draft_is_told_to_roles_and_to_the_public_from_its_publication_on() {
        var visitor = Follower.of(election, Api::anonymous);
        var staff = Follower.of(election, Api::viewer);
        var published = added(election, draft("Later"));
        var dropped = added(election, draft("Never"));
        assertThat(ofElection(visitor.news())).isEmpty();

        patch(published, 1, "{\"draft\": false}").then().statusCode(200);
        editor().header("If-Match", "\"1\"")
                .delete("/v1/campaign-events/" + dropped)
                .then()
                .statusCode(204);

        assertThat(ofElection(visitor.news()))
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .containsEntry("eventType", "org.hustings.campaign-event.published.v1")
                        .containsEntry("version", 2)
                        .containsEntry("id", published));
        assertThat(ofElection(staff.news()))
                .extracting(change -> change.get("type"), change -> change.get("id"))
                .containsExactly(
                        tuple("CHANGED", published),
                        tuple("CHANGED", dropped),
                        tuple("CHANGED", published),
                        tuple("REMOVED", dropped));
    }

    @Test
    void what_is_under_embargo_is_told_to_the_public_when_its_time_comes() {
        var visitor = Follower.of(election, Api::anonymous);
        var at = Instant.now().plusSeconds(3);
        var id = added(
                election,
                statement("In a while", "2031-04-01").replaceFirst("\\{", "{\"publishAt\": \"" + at + "\", "));
        assertThat(ofElection(visitor.news())).isEmpty();

        var news = patiently().until(() -> ofElection(visitor.news()), changes -> !changes.isEmpty());

        assertThat(news)
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .containsEntry("eventType", "org.hustings.campaign-event.published.v1")
                        .containsEntry("id", id));
    }

    @Test
    void what_was_hidden_with_its_election_comes_when_that_is_published() {
        var story = Story.begin();
        send(story.election("created").withRecord(record -> record.put("draft", true)));
        patiently()
                .until(() -> viewer().get("/v1/elections/" + story.election() + "/timeline")
                                .statusCode()
                        == 200);
        var visitor = Follower.of(story.election(), Api::anonymous);
        var id = added(story.election(), statement("Before", "2017-01-01"));
        patch(id, 1, "{\"headline\": \"Before all\"}").then().statusCode(200);
        added(story.election(), draft("Still hidden"));
        assertThat(visitor.news()).noneMatch(change -> change.containsKey("electionId"));

        send(story.election("published").version(9).withRecord(record -> record.put("draft", false)));

        var news = patiently()
                .until(visitor::news, changes -> changes.stream().anyMatch(change -> id.equals(change.get("id"))));
        assertThat(news)
                .filteredOn(change -> id.equals(change.get("id")))
                .singleElement()
                .satisfies(change -> assertThat(change).containsEntry("version", 2));
        assertThat(news)
                .extracting(ChangeFeedTest::headline)
                .contains("Before all")
                .doesNotContain("Still hidden");
        assertThat(Follower.of(story.election(), Api::anonymous).news())
                .extracting(ChangeFeedTest::headline)
                .contains("Before all")
                .doesNotContain("Before", "Still hidden");
        assertThat(Follower.of(story.election(), Api::viewer).news())
                .extracting(ChangeFeedTest::headline)
                .contains("Before", "Before all", "Still hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "AAAAAAAAAAAAAAAAAA", "not a cursor", "AQAAAAAAAAAqAAAAAA"})
    void what_is_no_cursor_of_the_feed_is_refused(String cursor) {
        anonymous()
                .queryParam("after", cursor)
                .get("/v1/changes")
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM)
                .body("violations.pointer", equalTo(List.of("?after")));
    }

    @Test
    void a_cursor_of_another_suite_whose_log_is_longer_is_refused() {
        refused(new ChangeCursor(Long.MAX_VALUE / 2).write());
        refused(new ChangeCursor(-1).write());
        refused(Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[13]));
        anonymous().get("/v1/changes?limit=0").then().statusCode(400);
        anonymous().get("/v1/changes?cursor=abc").then().statusCode(400);
    }

    private static void refused(String cursor) {
        anonymous().queryParam("after", cursor).get("/v1/changes").then().statusCode(400);
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() {
        added(election, statement("First", "2031-04-01"));
        var follower = Follower.of(election, Api::anonymous);
        follower.news();
        var page = anonymous().urlEncodingEnabled(false).get(follower.next());
        page.then().statusCode(200).header("Cache-Control", "public, no-cache").body("items", equalTo(List.of()));

        // Whatever else is written meanwhile moves the place that the answer names.
        var known = anonymous()
                .header("If-None-Match", page.header("ETag"))
                .urlEncodingEnabled(false)
                .get(follower.next());

        assertThat(known.statusCode() == 304 || !known.path("next").equals(page.path("next")))
                .isTrue();
        var first = anonymous().get("/v1/changes?electionId=%s&limit=1".formatted(election));
        anonymous()
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/changes?electionId=%s&limit=1".formatted(election))
                .then()
                .statusCode(304);
    }

    @Test
    void a_page_costs_one_statement_however_long_it_is() {
        for (var i = 0; i < 12; i++) {
            added(election, statement("No. " + i, "2031-04-01"));
        }
        assertThat(statements("/v1/changes?limit=10&electionId=" + election))
                .isEqualTo(statements("/v1/changes?limit=2&electionId=" + election))
                .isEqualTo(1);
    }

    private long statements(String address) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        anonymous().get(address).then().statusCode(200);
        var before = statistics.getPrepareStatementCount();
        anonymous().get(address).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    /** The first events of a run wait for the consumers to begin. */
    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    private List<Map<String, Object>> ofElection(List<Map<String, Object>> changes) {
        return changes.stream()
                .filter(change -> election.equals(change.get("electionId")))
                .toList();
    }

    private static @Nullable Object headline(Map<String, Object> change) {
        return change.get("campaignEvent") instanceof Map<?, ?> event ? event.get("headline") : null;
    }

    private static String draft(String headline) {
        return statement(headline, "2031-04-01").replaceFirst("\\{", "{\"draft\": true, ");
    }
}
