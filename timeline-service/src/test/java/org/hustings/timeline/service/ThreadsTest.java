package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Exchange;
import org.junit.jupiter.api.Test;

/** An exchange as one view, and the exchanges of an election. */
@QuarkusTest
class ThreadsTest {

    private static final int TIMES = 15;

    private final String election = Api.election();
    private final Exchange exchange = new Exchange(election);

    @Inject
    SessionFactory sessions;

    @Test
    void an_exchange_is_the_same_whichever_of_its_entries_is_asked_about() {
        var column = exchange.alleges("Column", "2031-04-01", "Shore", "Reef", null);
        var late = exchange.replies("Late reply", "2031-04-05", column);
        var early = exchange.alleges("Early reply", "2031-04-02", "Reef", "Shore", column);
        var answer = exchange.replies("Answer to the early reply", "2031-04-06", early);
        added(election, statement("Something else", "2031-04-03"));

        for (var id : new String[] {column, late, early, answer}) {
            thread(id)
                    .body("rootId", equalTo(column))
                    .body("electionId", equalTo(election))
                    .body("complete", equalTo(true))
                    .body(
                            "entries.event.headline",
                            contains("Column", "Early reply", "Answer to the early reply", "Late reply"))
                    .body("entries.depth", contains(0, 1, 2, 1))
                    .body("entries[2].event.inReplyTo", equalTo(early))
                    .body("entries[0].event.participants.role", contains("SPEAKER", "TARGET"));
        }
    }

    @Test
    void what_is_no_reply_and_has_none_is_alone_in_its_thread() {
        thread(added(election, statement("Alone", "2031-04-01")))
                .body("entries.event.headline", contains("Alone"))
                .body("complete", equalTo(true));
        threads(election, "").body("items", empty());
    }

    @Test
    void a_draft_is_in_the_thread_for_those_who_may_read_drafts() {
        var column = added(election, statement("Column", "2031-04-01"));
        var draft = exchange.replies("Reply", "2031-04-02", column);
        var hidden = added(
                election,
                Exchange.entry("STATEMENT", "Draft", "2031-04-03", draft, "\"draft\": true, \"participants\": []"));

        thread(column).body("entries.event.headline", contains("Column", "Reply"));
        viewer().get("/v1/campaign-events/%s/thread".formatted(hidden))
                .then()
                .statusCode(200)
                .body("rootId", equalTo(column))
                .body("entries.depth", contains(0, 1, 2));
        anonymous()
                .get("/v1/campaign-events/%s/thread".formatted(hidden))
                .then()
                .statusCode(404)
                .body("type", endsWith("/campaign-event-not-found"));
    }

    @Test
    void who_is_answered_by_drafts_alone_is_no_exchange_for_the_public() {
        var column = added(election, statement("Column", "2031-04-01"));
        added(
                election,
                Exchange.entry("STATEMENT", "Draft", "2031-04-03", column, "\"draft\": true, \"participants\": []"));

        threads(election, "").body("items", empty());
        viewer().get("/v1/elections/{id}/threads", election)
                .then()
                .body("items.root.headline", contains("Column"))
                .body("items.replies", contains(1));
    }

    @Test
    void a_lengthyexchange_is_cut_off_at_its_end() {
        var column = added(election, statement("Column", "2031-04-01"));
        var answered = column;
        for (int i = 1; i <= 3; i++) {
            answered = exchange.replies("Level " + i, "2031-04-02", answered);
        }
        for (int i = 0; i < 498; i++) {
            exchange.replies("Reply " + i, "2031-04-03", column);
        }

        thread(answered)
                .body("complete", equalTo(false))
                .body("entries", hasSize(500))
                .body("entries[0].event.headline", equalTo("Column"))
                .body("entries[1].event.headline", equalTo("Level 1"));
        threads(election, "").body("items.replies", contains(499)).body("items.complete", contains(false));
    }

    @Test
    void the_exchanges_of_an_election_are_told_by_their_beginnings_with_the_last_reply() {
        var second = added(election, statement("Second", "2031-04-04"));
        var first = exchange.alleges("First", "2031-04-01", "Shore", "Reef", null);
        exchange.replies("Late reply", "2031-04-09", exchange.replies("Reply", "2031-04-02", first));
        exchange.replies("Only reply", "2031-04-05", second);
        added(election, statement("Unanswered", "2031-04-02"));

        threads(election, "")
                .body("items.root.headline", contains("First", "Second"))
                .body("items.replies", contains(2, 1))
                .body("items.lastReply.headline", contains("Late reply", "Only reply"))
                .body("items.complete", contains(true, true));
        String next = threads(election, "?limit=1")
                .body("items.root.headline", contains("First"))
                .extract()
                .path("next");
        anonymous().urlEncodingEnabled(false).get(next).then().body("items.root.headline", contains("Second"));
    }

    @Test
    void a_reply_that_answers_something_else_by_now_has_moved_to_that_thread() {
        var one = added(election, statement("One", "2031-04-01"));
        var other = added(election, statement("Other", "2031-04-02"));
        var reply = exchange.replies("Reply", "2031-04-03", one);

        patch(reply, 1, "{\"inReplyTo\": \"%s\"}".formatted(other)).then().statusCode(200);

        threads(election, "").body("items.root.headline", contains("Other"));
        thread(one).body("entries", hasSize(1));
        thread(other).body("entries", hasSize(2));
    }

    @Test
    void threads_cost_as_many_statements_with_twenty_replies_as_with_one() {
        var brief = added(election, statement("Short", "2031-04-01"));
        exchange.replies("Reply", "2031-04-02", brief);
        var lengthy = added(election, statement("Long", "2031-04-01"));
        for (int i = 0; i < 20; i++) {
            exchange.replies("Reply " + i, "2031-04-02", lengthy);
        }

        assertThat(statementsFor("/v1/campaign-events/%s/thread".formatted(lengthy)))
                .isEqualTo(statementsFor("/v1/campaign-events/%s/thread".formatted(brief)))
                .isEqualTo(4);
        assertThat(statementsFor("/v1/elections/%s/threads?limit=1".formatted(election)))
                .isEqualTo(statementsFor("/v1/elections/%s/threads".formatted(election)))
                .isEqualTo(4);
    }

    @Test
    void a_thread_of_nothing_is_not_there() {
        anonymous()
                .get("/v1/campaign-events/{id}/thread", UUID.randomUUID())
                .then()
                .statusCode(404);
        anonymous()
                .get("/v1/elections/{id}/threads", "no.such.2031-05-01")
                .then()
                .statusCode(404);
        anonymous().get("/v1/elections/{id}/threads?depth=2", election).then().statusCode(400);
    }

    @Test
    void a_thread_is_read_as_a_whole_while_replies_come_and_go() throws Exception {
        var column = added(election, statement("Column", "2031-04-01"));
        var draft = Exchange.entry("STATEMENT", "Draft", "2031-04-02", column, "\"draft\": true");

        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = readers.invokeAll(Stream.concat(
                            Stream.<Callable<Set<Integer>>>of(() -> comeAndGo(draft)),
                            Stream.of("/v1/elections/%s/threads", "/v1/campaign-events/%2$s/thread")
                                    .map(path -> path.formatted(election, column))
                                    .<Callable<Set<Integer>>>map(path -> () -> readAgain(path)))
                    .toList());

            for (var answer : answers) {
                assertThat(answer.get()).containsExactly(200);
            }
        }
    }

    private Set<Integer> comeAndGo(String draft) {
        for (int i = 0; i < TIMES; i++) {
            editor().header("If-Match", "\"1\"")
                    .delete("/v1/campaign-events/" + added(election, draft))
                    .then()
                    .statusCode(204);
        }
        return Set.of(200);
    }

    private static Set<Integer> readAgain(String path) {
        return IntStream.range(0, 4 * TIMES)
                .mapToObj(time -> viewer().get(path).statusCode())
                .collect(Collectors.toSet());
    }

    private long statementsFor(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        anonymous().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static ValidatableResponse thread(String id) {
        return anonymous().get("/v1/campaign-events/{id}/thread", id).then().statusCode(200);
    }

    private static ValidatableResponse threads(String election, String query) {
        return anonymous()
                .get("/v1/elections/%s/threads%s".formatted(election, query))
                .then()
                .statusCode(200);
    }
}
