package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.viewer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Feed;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a timeline is known from. */
@QuarkusTest
class CitedSourcesTest {

    private static final String MAIL =
            "{\"title\": \"The exchange\", \"publisher\": \"Sea Mail\", \"publishedOn\": {\"value\": \"2031-04\"}, \"kind\": \"NEWS\"}";
    private static final String MAIL_AGAIN =
            MAIL.replace("Sea Mail", "sea mail").replace("NEWS", "OTHER");
    private static final String MAIL_LATER = MAIL.replace("2031-04", "2031-05");
    private static final String POST =
            "{\"title\": \"The count\", \"publisher\": \"The Post\", \"url\": \"https://post.example/count\", \"kind\": \"NEWS\"}";
    private static final String POST_RETITLED = POST.replace("The count", "The count, corrected");
    private static final String NOTICE = "{\"title\": \"Notice on the door\", \"kind\": \"OFFICIAL_NOTICE\"}";

    private final String election = Api.election();

    @Inject
    SessionFactory sessions;

    @Test
    void each_source_is_there_once_with_what_it_supports() {
        entry(MAIL);
        entry(MAIL_AGAIN + ", " + POST);
        entry(POST_RETITLED);
        entry(NOTICE + ", " + NOTICE);

        sources("")
                .body("items.source.title", contains("Notice on the door", "The count", "The exchange"))
                .body("items.entries", contains(1, 2, 2))
                .body("items.singleSourceEntries", contains(1, 1, 1))
                .body("items[1].source.url", equalTo("https://post.example/count"))
                .body("items[2].source.publishedOn.value", equalTo("2031-04"));
    }

    @Test
    void publishers_are_told_with_what_their_sources_support() {
        entry(MAIL);
        entry(MAIL_LATER + ", " + MAIL);
        entry(POST);
        entry(NOTICE);

        anonymous()
                .get("/v1/elections/{id}/publishers", election)
                .then()
                .statusCode(200)
                .body("items.publisher", contains(nullValue(), equalTo("Sea Mail"), equalTo("The Post")))
                .body("items.sources", contains(1, 2, 1))
                .body("items.entries", contains(1, 2, 1))
                .body("items.singleSourceEntries", contains(1, 1, 1));
    }

    @Test
    void entries_that_rest_on_a_single_source_are_found() {
        added(election, body("", MAIL).replace("Said", "By one"));
        added(election, body("", MAIL + ", " + MAIL_AGAIN).replace("Said", "By the same twice"));
        added(election, body("", MAIL + ", " + POST).replace("Said", "By two"));

        timeline("singleSource=true").body("items.headline", contains("By one", "By the same twice"));
        timeline("singleSource=false").body("items.headline", contains("By two"));
        anonymous()
                .get("/v1/elections/%s/timeline?singleSource=some".formatted(election))
                .then()
                .statusCode(400);
    }

    @Test
    void sources_are_found_by_publisher_and_kind() {
        entry(MAIL + ", " + POST + ", " + NOTICE);

        sources("?publisher=SÉA  mail").body("items.source.title", contains("The exchange"));
        sources("?kind=OFFICIAL_NOTICE").body("items.source.title", contains("Notice on the door"));
        sources("?publisher=The Post&kind=COURT").body("items", empty());
    }

    @Test
    void a_source_that_is_found_is_shown_as_what_was_asked_for() {
        var other = POST.replace("The Post", "A Blog").replace("NEWS", "SOCIAL");
        for (var source : new String[] {other, POST, other}) {
            entry(source);
        }

        sources("?publisher=The Post")
                .body("items.source.publisher", contains("The Post"))
                .body("items.entries", contains(1));
        sources("?kind=NEWS").body("items.source.kind", contains("NEWS"));
        sources("?kind=SOCIAL").body("items.source.kind", contains("SOCIAL")).body("items.entries", contains(2));
    }

    @Test
    void what_entries_name_no_more_is_gone() {
        var id = entry(MAIL);

        patch(id, 1, "{\"sources\": [%s]}".formatted(POST)).then().statusCode(200);

        sources("").body("items.source.title", contains("The count"));
    }

    @Test
    void what_only_drafts_name_is_hidden_until_they_are_published() {
        entry(MAIL);
        var draft = draft(MAIL + ", " + POST);
        var other = draft(NOTICE);

        sources("").body("items.source.title", contains("The exchange")).body("items.entries", contains(1));
        viewer().get("/v1/elections/{id}/sources", election).then().body("items.entries", contains(1, 1, 2));

        patch(draft, 1, "{\"draft\": false}").then().statusCode(200);
        editor().header("If-Match", "\"1\"").delete("/v1/campaign-events/" + other);

        sources("")
                .body("items.source.title", contains("The count", "The exchange"))
                .body("items.entries", contains(1, 2));
    }

    @Test
    void derived_entries_rest_on_sources_too() {
        var story = Story.begin();
        Feed.send(story.election("phase-changed"));
        Api.timeline(story.election(), 1);

        anonymous()
                .get("/v1/elections/{id}/sources", story.election())
                .then()
                .body("items.source.publisher", contains("BBC News"))
                .body("items.singleSourceEntries", contains(1));
    }

    @Test
    void pages_follow_on_each_other_and_back() {
        for (int i = 1; i <= 3; i++) {
            entry("{\"title\": \"Part %d\", \"kind\": \"NEWS\"}".formatted(i));
        }

        String next = sources("?limit=2")
                .body("items.source.title", contains("Part 1", "Part 2"))
                .extract()
                .path("next");
        String prev = anonymous()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.source.title", contains("Part 3"))
                .extract()
                .path("prev");
        anonymous().urlEncodingEnabled(false).get(prev).then().body("items.source.title", contains("Part 1", "Part 2"));
    }

    @Test
    void a_list_takes_two_statements_however_long_it_is() {
        entry(MAIL);
        var before = statements();
        sources("");
        var one = statements() - before;
        for (int i = 1; i <= 20; i++) {
            entry("{\"title\": \"Part %d\", \"kind\": \"NEWS\"}".formatted(i));
        }

        before = statements();
        sources("");

        assertThat(statements() - before).isEqualTo(one).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=x", "limit=0", "q=x"})
    void a_parameter_that_is_not_as_agreed_is_refused(String query) {
        anonymous()
                .get("/v1/elections/%s/sources?%s".formatted(election, query))
                .then()
                .statusCode(400);
    }

    private long statements() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return statistics.getPrepareStatementCount();
    }

    private String entry(String sources) {
        return added(election, body("", sources));
    }

    private String draft(String sources) {
        return added(election, body("\"draft\": true,", sources));
    }

    private static String body(String more, String sources) {
        return """
                {"headline": "Said", "kind": "STATEMENT", "startDate": {"value": "2031"}, %s "sources": [%s]}
                """.formatted(more, sources);
    }

    private ValidatableResponse sources(String query) {
        return anonymous()
                .get("/v1/elections/%s/sources%s".formatted(election, query))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse timeline(String query) {
        return anonymous()
                .get("/v1/elections/%s/timeline?%s".formatted(election, query))
                .then()
                .statusCode(200);
    }
}
