package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries are found by their words, the best first. */
@QuarkusTest
class TimelineSearchTest {

    private final String election = Api.election();

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            loan            | headline, text, source
            loans           | headline, text, source
            "shared equity" | text
            "equity shared" | ''
            loan -equity    | headline, source
            equity or café  | place, text
            cafe            | place
            CAFÉ            | place
            loan café       | ''
            the             | ''
            'it''s "1'      | ''
            <script>        | ''
            """)
    void words_are_found_in_any_form_and_best_in_headlines(String query, String expected) {
        entry("headline", "A loan to a headline", "Nothing else", "Gazette");
        entry("text", "Flat", "It was bought with a shared equity loan.", "Gazette");
        entry("source", "Third", "Nothing else", "The loan of the year");
        entry("place", "Fourth", "At the Café", "Gazette");

        assertThat(found("/v1/elections/%s/timeline".formatted(election), query))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(", ", -1)));
    }

    @Test
    void what_was_found_is_marked_and_nothing_else_is_markup() {
        entry("1", "<b>Loans</b> & \\\"mark\\\"", "Before. <script>alert(1)</script> A loan.", "Gazette");

        var page = search("/v1/elections/%s/timeline".formatted(election), "loan");

        assertThat(page.getString("items[0].highlights.headline"))
                .isEqualTo("&lt;b&gt;<mark>Loans</mark>&lt;/b&gt; &amp; &quot;mark&quot;");
        assertThat(page.getString("items[0].highlights.text"))
                .isEqualTo("Before. &lt;script&gt;alert(1)&lt;/script&gt; A <mark>loan</mark>");
        anonymous().get("/v1/elections/{id}/timeline", election).then().body("items[0]", not(hasKey("highlights")));
    }

    @Test
    void what_looks_like_markup_or_its_references_is_shown_as_it_was_written() {
        entry("1", "A loan &amp; 1 < 2 > 0", "There was <a statement> on the loan.", "Gazette");

        assertThat(search("/v1/elections/%s/timeline".formatted(election), "loan")
                        .getMap("items[0].highlights", String.class, String.class))
                .containsEntry("headline", "A <mark>loan</mark> &amp;amp; 1 &lt; 2 &gt; 0")
                .containsEntry("text", "There was &lt;a statement&gt; on the <mark>loan</mark>");
    }

    @Test
    void a_headline_is_there_as_a_whole_where_only_the_source_has_the_word() {
        entry("1", "Column & reply", "Nothing else", "The loan of the year");

        assertThat(search("/v1/elections/%s/timeline".formatted(election), "loan")
                        .getMap("items[0].highlights", String.class, String.class))
                .containsExactly(Map.entry("headline", "Column &amp; reply"));
    }

    @Test
    void pages_of_a_search_follow_on_each_other_in_each_order() {
        for (int day = 10; day < 17; day++) {
            added(election, Api.statement("Union " + "union ".repeat(day % 3), "2017-03-" + day));
        }

        for (var order : List.of("RELEVANCE", "ASC", "DESC")) {
            var path = "/v1/elections/%s/timeline?q=union&order=%s".formatted(election, order);
            var whole = page(path).getList("items.id", String.class);
            assertThat(whole).hasSize(7);
            assertThat(walk(path + "&limit=2")).containsExactlyElementsOf(whole);
        }
        assertThat(page("/v1/elections/%s/timeline?q=union&order=DESC".formatted(election))
                        .getList("items.startDate.value", String.class))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void a_candidate_is_found_by_the_name_of_today_also_beside_other_words() {
        var story = Story.begin();
        send(story.election("phase-changed"), story.declared(2, "Gerard Coyne"));
        Api.timeline(story.election(), 2);
        added(story.election(), """
                {"headline": "A speech on pensions", "kind": "STATEMENT", "startDate": {"value": "2017-02"},
                 "participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"}],
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """.formatted(story.candidate(2)));
        var timeline = "/v1/elections/%s/timeline?origin=MANUAL&q=".formatted(story.election());

        for (var query : List.of("coyne", "Gerard%20Coyne", "%22gerard%20coyne%22", "coyne%20pensions", "pension")) {
            assertThat(page(timeline + query).getList("items.headline"))
                    .as(query)
                    .containsExactly("A speech on pensions");
        }
        for (var query : List.of("coyne%20equity", "pensions%20-coyne", "%22coyne%20pensions%22", "gerry")) {
            assertThat(page(timeline + query).getList("items")).as(query).isEmpty();
        }

        send(story.declared(2, "Gerry Coyne").version(7));
        Awaitility.await()
                .until(() -> !page(timeline + "gerry").getList("items").isEmpty());
        assertThat(page(timeline + "gerard").getList("items")).isEmpty();
    }

    @Test
    void a_candidate_is_found_however_many_are_called_so_in_other_elections() throws SQLException {
        execute("""
                insert into candidate_copy (id, election_id, ballot_name, draft, version)
                select gen_random_uuid(), 'namesakes.' || i, 'Nora Smith', false, 1 from generate_series(1, 300) i
                """);
        var story = Story.begin();
        send(story.election("phase-changed"), story.declared(2, "Adam Smith"), story.declared(3, "Ann Jones"));
        Api.timeline(story.election(), 3);
        for (var candidate : List.of(2, 3)) {
            added(story.election(), """
                    {"headline": "Speech %d", "kind": "STATEMENT", "startDate": {"value": "2017-02"},
                     "participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"}],
                     "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                    """.formatted(candidate, story.candidate(candidate)));
        }

        for (var timeline : List.of("elections/" + story.election(), "candidates/" + story.candidate(2))) {
            for (var query : List.of("smith", "adam%20smith", "smith%20speech")) {
                assertThat(page("/v1/%s/timeline?origin=MANUAL&q=%s".formatted(timeline, query))
                                .getList("items.headline"))
                        .as(timeline + query)
                        .containsExactly("Speech 2");
            }
        }
        execute("delete from candidate_copy where election_id like 'namesakes.%'");
    }

    @Test
    void filters_hold_in_a_search() {
        entry("1", "A loan", "Nothing", "Gazette");
        var path = "/v1/elections/%s/timeline?q=loan&".formatted(election);

        assertThat(page(path + "kind=STATEMENT&from=2017&to=2017").getList("items"))
                .hasSize(1);
        assertThat(page(path + "kind=POLL").getList("items")).isEmpty();
        assertThat(page(path + "from=2018").getList("items")).isEmpty();
        anonymous()
                .get("/v1/elections/{id}/timeline?q=loan", Api.election())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void entry(String group, String headline, String text, String source) {
        added(election, """
                {"headline": "%s", "text": "%s", "kind": "STATEMENT", "startDate": {"value": "2017-03-01"},
                 "group": "%s", "sources": [{"title": "%s", "kind": "NEWS"}]}
                """.formatted(headline, text, group, source));
    }

    private List<String> found(String path, String query) {
        return search(path, query).getList("items.group", String.class);
    }

    private static JsonPath search(String path, String query) {
        return anonymous()
                .queryParam("q", query)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> walk(String first) {
        var ids = new ArrayList<String>();
        for (@Nullable String next = first; next != null; ) {
            var page = page(next);
            ids.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }
        return ids;
    }

    private static JsonPath page(String path) {
        return anonymous()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
