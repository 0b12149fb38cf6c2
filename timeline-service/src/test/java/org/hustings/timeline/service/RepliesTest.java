package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What replies to what, however it is changed. */
@QuarkusTest
class RepliesTest {

    private static final int IN_A_CIRCLE = 3;

    private final String election = Api.election();

    @Inject
    SessionFactory sessions;

    @Inject
    DataSource database;

    @Test
    void what_is_answered_through_others_is_not_made_a_reply_to_them() {
        var first = added(election, statement("First", "2031-04-01"));
        var second = added(election, statement("Second", "2031-04-01"));
        var third = added(election, statement("Third", "2031-04-01"));
        answer(second, first);
        answer(third, second);

        patch(first, 1, inReplyTo(third))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/inReplyTo")))
                .body("violations.code", equalTo(List.of("reply-circle")));
        patch(first, 1, inReplyTo(first))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("reply-to-itself")));
        patch(third, 2, inReplyTo(first)).then().statusCode(200);
    }

    @Test
    void a_reply_does_not_end_before_what_it_answers_begins() {
        var column = added(election, statement("Column", "2017-03-27"));

        var reply = added(election, statement("Reply", "2017-03-26"));
        patch(reply, 1, inReplyTo(column))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("reply-too-early")));
        patch(reply, 1, "{\"startDate\": {\"value\": \"2017-03\"}, \"inReplyTo\": \"%s\"}".formatted(column))
                .then()
                .statusCode(200);
        patch(column, 1, "{\"startDate\": {\"value\": \"2017-04-01\"}}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/startDate")))
                .body("violations.code", equalTo(List.of("reply-too-early")));
    }

    @RepeatedTest(10)
    void of_changes_at_once_that_would_close_a_circle_one_is_refused() throws Exception {
        var ids = IntStream.range(0, IN_A_CIRCLE)
                .mapToObj(number -> added(election, statement("Entry " + number, "2031-04-01")))
                .toList();

        List<Future<Integer>> answers;
        try (var editors = Executors.newFixedThreadPool(IN_A_CIRCLE)) {
            answers = editors.invokeAll(IntStream.range(0, IN_A_CIRCLE)
                    .<Callable<Integer>>mapToObj(number ->
                            () -> patch(ids.get(number), 1, inReplyTo(ids.get((number + 1) % IN_A_CIRCLE)))
                                    .statusCode())
                    .toList());
        }

        assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(200, 200, 422);
    }

    @Test
    void what_is_answered_is_deleted_in_the_turn_of_its_election() throws Exception {
        var draft = added(election, statement("Column", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));

        try (var editor = Executors.newSingleThreadExecutor();
                var turn = database.getConnection();
                var statement = turn.createStatement()) {
            turn.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('%s', 1))".formatted(election));
            var answer = editor.submit(() -> Api.editor()
                    .header("If-Match", "\"1\"")
                    .delete("/v1/campaign-events/" + draft)
                    .statusCode());
            Awaitility.await().until(() -> isAwaited(statement));
            assertThat(answer.isDone()).isFalse();

            turn.commit();

            assertThat(answer.get()).isEqualTo(204);
        }
    }

    @Test
    void to_move_what_is_answered_costs_as_many_statements_with_ten_replies_as_with_one() {
        assertThat(statementsToMove(answeredBy(10)))
                .isEqualTo(statementsToMove(answeredBy(1)))
                .isEqualTo(6);
    }

    private static boolean isAwaited(Statement statement) throws SQLException {
        try (var waiting = statement.executeQuery("select from pg_locks where locktype = 'advisory' and not granted")) {
            return waiting.next();
        }
    }

    private String answeredBy(int replies) {
        var draft = "{\"draft\": true, ";
        var answered = added(election, statement("Column", "2017-03-27").replaceFirst("\\{", draft));
        for (int i = 0; i < replies; i++) {
            var reply = statement("Reply " + i, "2017-04-01").replaceFirst("\\{", draft);
            added(election, reply.replaceFirst("\\{", "{\"inReplyTo\": \"%s\", ".formatted(answered)));
        }
        return answered;
    }

    private long statementsToMove(String id) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        patch(id, 1, "{\"startDate\": {\"value\": \"2017-03-28\"}, \"publishAt\": \"2099-01-01T12:00:00Z\"}")
                .then()
                .statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static void answer(String reply, String answered) {
        patch(reply, 1, inReplyTo(answered)).then().statusCode(200);
    }

    private static String inReplyTo(String id) {
        return "{\"inReplyTo\": \"%s\"}".formatted(id);
    }
}
