package org.hustings.timeline.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.hustings.timeline.campaignevent.api.TimelineFormat;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Feed;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has the answer already gets no other, in each form; and gets another once it would say something else. */
@QuarkusTest
class FormTagsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String election = Api.election();

    @ParameterizedTest
    @EnumSource(TimelineFormat.class)
    void what_a_client_has_is_not_sent_again(TimelineFormat format) {
        added(election, statement("Said", "2031-04-01"));
        var first = read(format, "", null);

        var again = read(format, "", first.header("ETag"));

        assertThat(first.header("ETag")).matches("\"[0-9]+\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(again.headers().getValues("Vary")).contains("Accept", "Authorization");
    }

    @ParameterizedTest
    @EnumSource(TimelineFormat.class)
    void each_change_of_what_is_said_is_another_answer(TimelineFormat format) {
        var id = added(election, statement("Said", "2031-04-01"));
        var said = tag(format, "");
        patch(id, 1, "{\"headline\": \"Said otherwise\"}").then().statusCode(200);
        var changed = tag(format, "");
        added(election, statement("Said more", "2031-04-02"));

        assertThat(changed).isNotEqualTo(said);
        assertThat(tag(format, "")).isNotEqualTo(changed);
    }

    @ParameterizedTest
    @EnumSource(TimelineFormat.class)
    void one_that_leaves_a_part_while_another_comes_is_another_answer(TimelineFormat format) {
        var id = added(election, statement("Said", "2031-04-01"));
        var before = tag(format, "&kind=STATEMENT");

        patch(id, 1, "{\"kind\": \"INTERVIEW\"}").then().statusCode(200);
        added(election, statement("Said", "2031-04-01"));

        assertThat(tag(format, "&kind=STATEMENT")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(TimelineFormat.class)
    void words_that_find_another_entry_are_another_answer(TimelineFormat format) {
        var id = added(election, statement("The harbour closes", "2031-04-01"));
        var before = tag(format, "&q=harbour");

        added(election, statement("The harbour opens", "2031-04-02"));
        var more = tag(format, "&q=harbour");
        patch(id, 1, "{\"headline\": \"The market closes\"}").then().statusCode(200);

        assertThat(more).isNotEqualTo(before);
        assertThat(tag(format, "&q=harbour")).isNotEqualTo(more).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = TimelineFormat.class,
            names = "JSON",
            mode = EnumSource.Mode.EXCLUDE) // which has no names of candidates
    void a_candidate_who_is_called_something_else_is_another_answer(TimelineFormat format) {
        var story = Story.begin();
        Feed.send(story.election("created"), story.declared(2, "Gerard Coyne"));
        awaitTold(story, "Gerard Coyne");
        allege(story, 2);
        var before =
                Objects.requireNonNull(read(story.election(), format, "", null).header("ETag"));

        Feed.send(story.declared(2, "Gerry Coyne")
                .as("org.hustings.candidate.changed.v1")
                .version(5));

        var after = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> read(story.election(), format, "", before), answer -> answer.statusCode() == 200);
        assertThat(after.asString()).contains("Gerry Coyne alleges").doesNotContain("Gerard Coyne alleges");
    }

    @ParameterizedTest
    @EnumSource(TimelineFormat.class)
    void a_candidacy_that_is_merged_into_another_is_another_answer(TimelineFormat format) {
        var story = Story.begin();
        var people = StoryPeople.of(story);
        Feed.send(story.election("created"), people.created("Gerard Coyne"), people.created("Ian Allinson"));
        Feed.send(people.declared(2, "Gerard Coyne"), people.declared(3, "Ian Allinson"));
        awaitTold(story, "Gerard Coyne");
        awaitTold(story, "Ian Allinson");
        allege(story, 2);
        var before = Objects.requireNonNull(
                read(story.election(), format, "&kind=ALLEGATION", null).header("ETag"));

        Feed.send(merged(story));

        var after = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> read(story.election(), format, "&kind=ALLEGATION", before),
                        answer -> answer.statusCode() == 200);
        assertThat(after.asString()).doesNotContain("Gerard Coyne alleges");
    }

    @Test
    void two_forms_at_one_address_have_two_tags() {
        added(election, statement("Said", "2031-04-01"));

        assertThat(TimelineFormat.values())
                .extracting(format -> tag(format, ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_draft_is_in_the_answer_of_those_who_may_read_it() {
        added(election, statement("Said", "2031-04-01"));
        added(election, statement("Not yet", "2031-04-02").replaceFirst("\\{", "{\"draft\": true, "));
        var path = "/v1/elections/" + election + "/timeline?format=CSV";

        var mine = Api.viewer().get(path);

        assertThat(mine.asString()).contains("Not yet");
        assertThat(mine.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(read(TimelineFormat.CSV, "", mine.header("ETag")).asString())
                .contains("Said")
                .doesNotContain("Not yet");
    }

    @ParameterizedTest
    @EnumSource(
            value = TimelineFormat.class,
            names = "JSON",
            mode = EnumSource.Mode.EXCLUDE) // which has no names of candidates
    void whoever_is_told_the_name_of_a_draft_has_another_answer(TimelineFormat format) {
        var story = Story.begin();
        Feed.send(story.election("created"), story.declared(2, "Gerard Coyne"));
        awaitTold(story, "Gerard Coyne");
        allege(story, 2);
        Feed.send(story.declared(2, "Gerard Coyne")
                .as("org.hustings.candidate.changed.v1")
                .version(5)
                .withRecord(record -> record.put("draft", true)));
        var path = "/v1/elections/" + story.election() + "/timeline?kind=ALLEGATION&format=" + format;
        var everybodys = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> given().get(path), answer -> answer.asString().contains("A candidate alleges"));

        var mine = Api.viewer().get(path);

        assertThat(mine.asString()).contains("Gerard Coyne alleges");
        assertThat(mine.header("ETag")).isNotEqualTo(everybodys.header("ETag"));
    }

    /** From then on the candidate may take part in what editors write. */
    private static void awaitTold(Story story, String name) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> Api.each(Api.timeline(story.election()), "headline").stream()
                        .anyMatch(headline -> headline.toString().startsWith(name)));
    }

    private static FeedEvent merged(Story story) {
        return StoryPeople.of(story)
                .reassigned(2, "Gerard Coyne", 9, "Ian Allinson")
                .withRecord(
                        record -> record.put("mergedIntoId", story.candidate(3).toString()));
    }

    private static void allege(Story story, int speaker) {
        added(story.election(), """
                {"headline": "The flat was a gift", "kind": "ALLEGATION", "startDate": {"value": "2017-03-01"},
                 "participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"}],
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}""".formatted(story.candidate(speaker)));
    }

    private String tag(TimelineFormat format, String query) {
        return Objects.requireNonNull(read(format, query, null).header("ETag"));
    }

    private Response read(TimelineFormat format, String query, @Nullable String known) {
        return read(election, format, query, known);
    }

    private static Response read(String election, TimelineFormat format, String query, @Nullable String known) {
        return given().headers(known == null ? Map.of() : Map.of("If-None-Match", known))
                .get("/v1/elections/" + election + "/timeline?format=" + format + query);
    }
}
