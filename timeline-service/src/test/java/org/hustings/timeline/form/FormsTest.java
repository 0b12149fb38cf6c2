package org.hustings.timeline.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.statement;

import biweekly.Biweekly;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.hustings.timeline.campaignevent.api.TimelineFormat;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Forms as a running service writes them. */
@QuarkusTest
class FormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String election = Api.election();

    @Inject
    SessionFactory sessions;

    @Test
    void whole_timelines_go_on_past_what_is_read_at_once() {
        for (int i = 0; i < 205; i++) {
            added(election, statement("Entry " + i, "2031-04-01"));
        }

        assertThat(CsvReader.builder().ofNamedCsvRecord(read("CSV")).stream())
                .extracting(row -> row.getField("Headline"))
                .hasSize(205)
                .doesNotHaveDuplicates()
                .startsWith("Entry 0")
                .endsWith("Entry 204");
        assertThat(Biweekly.parse(read("ICALENDAR")).first().getEvents()).hasSize(205);
        given().get("/v1/elections/" + election + "/timeline?format=TIMELINEJS")
                .then()
                .body("events", hasSize(205))
                .body("title.text.headline", equalTo("Election of the owner"));
    }

    @Test
    void pages_of_a_feed_lead_from_the_newest_entry_to_the_oldest() throws FeedException {
        for (int day = 1; day <= 5; day++) {
            added(election, statement("Day " + day, "2031-04-0" + day));
        }

        var titles = new ArrayList<String>();
        for (@Nullable String path = "/v1/elections/" + election + "/timeline/feed.atom?limit=2"; path != null; ) {
            var feed = atom(path);
            titles.addAll(feed.getEntries().stream().map(Entry::getTitle).toList());
            path = feed.getOtherLinks().stream()
                    .filter(link -> link.getRel().equals("next"))
                    .map(link -> link.getHref())
                    .findFirst()
                    .orElse(null);
        }

        assertThat(titles).containsExactly("Day 5", "Day 4", "Day 3", "Day 2", "Day 1");
    }

    @ParameterizedTest
    @EnumSource(value = TimelineFormat.class, names = "JSON", mode = Mode.EXCLUDE)
    void a_form_names_the_candidates_who_take_part(TimelineFormat format) {
        added(election, """
                {"headline": "The flat was a gift", "kind": "ALLEGATION", "startDate": {"value": "2031-03-01"},
                 "participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"}],
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}""".formatted(Api.candidateOf(election)));

        assertThat(read(format.name())).contains("Ada alleges: The flat was a gift");
    }

    @ParameterizedTest
    @EnumSource(value = TimelineFormat.class, names = "JSON", mode = Mode.EXCLUDE)
    void a_form_costs_as_many_statements_with_twenty_entries_as_with_one(TimelineFormat format) {
        added(election, statement("One", "2031-04-01"));
        var twenty = Api.election();
        for (int i = 0; i < 20; i++) {
            added(twenty, statement("Entry " + i, "2031-04-01"));
        }

        assertThat(statementsFor(twenty, format)).isEqualTo(statementsFor(election, format));
    }

    @ParameterizedTest
    @EnumSource(value = TimelineFormat.class, names = "JSON", mode = Mode.EXCLUDE)
    void candidates_and_people_have_their_timelines_in_each_form(TimelineFormat format) {
        var story = Story.begin();
        var people = StoryPeople.of(story);
        org.hustings.timeline.testing.Feed.send(
                story.election("created"), people.created("Gerard Coyne"), people.declared(2, "Gerard Coyne"));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> Api.each(Api.timeline(story.election()), "headline")
                        .toString()
                        .contains("Gerard Coyne"));
        added(story.election(), """
                {"headline": "Coyne speaks", "kind": "STATEMENT", "startDate": {"value": "2017-03-01"},
                 "participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"}],
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}""".formatted(story.candidate(2)));

        for (var whose : List.of("candidates/" + story.candidate(2), "people/" + people.id("Gerard Coyne"))) {
            var answer = given().get("/v1/" + whose + "/timeline?kind=STATEMENT&format=" + format);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.asString())
                    .contains("Coyne speaks")
                    .contains(format == TimelineFormat.CSV ? "Who speaks or acts: Gerard Coyne" : "Gerard Coyne");
        }
        given().get("/v1/people/" + UUID.randomUUID() + "/timeline?format=" + format)
                .then()
                .statusCode(404);
    }

    @Test
    void json_forms_are_what_their_specifications_ask_of_them() throws JsonProcessingException {
        added(election, statement("Said", "2031-04"));

        FormSchema.TIMELINEJS.assertValid(JSON.readTree(read("TIMELINEJS")));
        // Without a public address, links are references, which this specification takes for none.
        given().get("/v1/elections/" + election + "/timeline?format=JSON_FEED")
                .then()
                .body("feed_url", equalTo("/v1/elections/" + election + "/timeline/feed.json"))
                .body("items.tags[0]", hasItem("STATEMENT"));
    }

    private long statementsFor(String of, TimelineFormat format) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        given().get("/v1/elections/" + of + "/timeline?format=" + format).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private String read(String format) {
        return given().get("/v1/elections/" + election + "/timeline?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Feed atom(String path) throws FeedException {
        var text = given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return (Feed) new WireFeedInput().build(new StringReader(text));
    }
}
