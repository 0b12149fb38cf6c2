package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.timeline.testing.Api.PROBLEM;
import static org.hustings.timeline.testing.Api.add;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;
import static org.hustings.timeline.testing.Embargo.FAR;
import static org.hustings.timeline.testing.Embargo.awaitPublic;
import static org.hustings.timeline.testing.Embargo.scheduled;
import static org.hustings.timeline.testing.Embargo.soon;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.Test;

/** What editors and the public see of an entry under embargo. */
@QuarkusTest
class EmbargoedEventsTest {

    private final String election = Api.election();

    @Inject
    DataSource database;

    @Test
    void until_its_time_comes_it_is_there_for_roles_only() {
        var id = added(election, scheduled("Secret", FAR));

        viewer().get("/v1/campaign-events/" + id)
                .then()
                .statusCode(200)
                .body("draft", equalTo(true))
                .body("publishAt", equalTo(FAR));
        anonymous().get("/v1/campaign-events/" + id).then().statusCode(404).contentType(PROBLEM);
        anonymous().get("/v1/campaign-events/" + id + "/revisions").then().statusCode(404);
        viewer().get("/v1/campaign-events/" + id + "/revisions")
                .then()
                .body("items.record.publishAt", equalTo(List.of(FAR)));
        assertThat(Api.timeline(election)).isEmpty();
    }

    @Test
    void it_publishes_itself_in_the_name_of_its_editor_and_the_public_sees_nothing_of_before() {
        var id = added(election, scheduled("In time", soon()));
        awaitPublic(id);

        anonymous()
                .get("/v1/campaign-events/" + id)
                .then()
                .header("ETag", "\"2\"")
                .body("draft", equalTo(false))
                .body("publishAt", nullValue());
        var recorder = editor().get("/v1/campaign-events/" + id + "/revisions").<String>path("items[1].actor");
        anonymous()
                .get("/v1/campaign-events/" + id + "/revisions")
                .then()
                .body("items.type", equalTo(List.of("org.hustings.campaign-event.published.v1")))
                .body("items[0].actor", equalTo(recorder))
                .body("items[0].reason", equalTo("publishAt"))
                .body("items[0].version", equalTo(2));
    }

    @Test
    void a_time_is_set_moved_and_removed_on_a_draft() {
        var id = added(election, statement("Later", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));

        patch(id, 1, "{\"publishAt\": \"%s\"}".formatted(FAR))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("publishAt", equalTo(FAR));
        patch(id, 2, "{\"publishAt\": \"2098-01-01T12:00:00Z\"}")
                .then()
                .body("publishAt", equalTo("2098-01-01T12:00:00Z"));
        patch(id, 3, "{\"publishAt\": null}")
                .then()
                .body("publishAt", nullValue())
                .body("draft", equalTo(true));
        patch(id, 4, "{\"publishAt\": \"%s\", \"draft\": false}".formatted(FAR))
                .then()
                .body("publishAt", equalTo(FAR))
                .body("draft", equalTo(true));
        patch(id, 4, "{\"draft\": true}").then().statusCode(412);
    }

    @Test
    void an_embargo_ends_at_once_when_an_editor_says_so() {
        var id = added(election, scheduled("Now", FAR));

        patch(id, 1, "{\"draft\": false}")
                .then()
                .statusCode(200)
                .body("draft", equalTo(false))
                .body("publishAt", nullValue());

        anonymous().get("/v1/campaign-events/" + id).then().statusCode(200);
        patch(id, 2, "{\"publishAt\": \"%s\"}".formatted(FAR))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://hustings.org/problems/already-published"));
    }

    @Test
    void a_time_that_is_past_is_refused_and_so_is_what_could_not_be_published_then() {
        add(election, scheduled("Too late", "2017-04-28T12:00:00Z"))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/publishAt")))
                .body("violations.code", equalTo(List.of("publish-at-past")));
        add(election, """
                {"headline": "A", "kind": "POLL", "startDate": {"value": "2031"}, "publishAt": "%s"}
                """.formatted(FAR))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("source-required")));
    }

    @Test
    void a_reply_that_is_due_waits_for_what_it_answers_and_then_follows_it() throws Exception {
        var answered = added(election, statement("Column", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));
        var reply = added(
                election,
                replyTo(answered, statement("Reply", "2031-04-01")).replaceFirst("\\{", "{\"draft\": true, "));
        // As two copies could leave it of which one did not know of the rule.
        execute(
                "update campaign_event set publish_at = now() - interval '1 minute', scheduled_by = 'ada' where id = '%s'"
                        .formatted(reply));
        Awaitility.await().untilAsserted(() -> assertThat(overdue()).isEqualTo("1"));
        anonymous().get("/v1/campaign-events/" + reply).then().statusCode(404);

        patch(answered, 1, "{\"draft\": false}").then().statusCode(200);

        awaitPublic(reply);
        assertThat(overdue()).isEqualTo("0");
    }

    @Test
    void replies_do_not_appear_before_what_they_answer() {
        var column = added(election, scheduled("Column", FAR));

        add(election, replyTo(column, scheduled("Reply", "2098-12-31T12:00:00Z")))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("reply-to-draft")));
        var reply = added(election, replyTo(column, scheduled("Reply", FAR)));
        patch(column, 1, "{\"publishAt\": \"2099-01-01T12:00:01Z\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/publishAt")))
                .body("violations.code", equalTo(List.of("reply-appears-first")));
        patch(reply, 1, "{\"draft\": false}").then().statusCode(422);
    }

    private static String replyTo(String answered, String reply) {
        return reply.replaceFirst("\\{", "{\"inReplyTo\": \"%s\", ".formatted(answered));
    }

    private static String overdue() {
        return anonymous()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .path("checks.find { it.name == 'campaign event releaser' }.data.overdue")
                .toString();
    }

    private void execute(String statement) throws Exception {
        try (var connection = database.getConnection();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
