package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.hustings.timeline.testing.Api.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hustings.timeline.testing.ManyEntries;
import org.hustings.timeline.testing.Plans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Threads, accusations, sources and conflicts of an election with many entries: an index serves each, and a page takes as
 * many statements as any other, however deep it is. The property {@code hustings.events} says how many there are.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeExchangesTest {

    private static final int EVENTS = Integer.getInteger("hustings.events", 20_000);
    private static final String ELECTION = "large-exchanges.n1.2017-04-19";
    private static final String LIST = "/v1/elections/" + ELECTION + "/";

    private final Plans plans;
    private final ManyEntries entries;

    @Inject
    SessionFactory sessions;

    @Inject
    LargeExchangesTest(DataSource database) {
        this.plans = new Plans(database);
        this.entries = new ManyEntries(ELECTION, database);
    }

    @BeforeAll
    void fill() throws SQLException {
        entries.insert(EVENTS);
    }

    @AfterAll
    void remove() throws SQLException {
        entries.delete();
    }

    @ParameterizedTest
    @CsvSource({
        "threads?limit=5, campaign_event_answered_idx campaign_event_(in_reply_to|replies)_idx, 4",
        "campaign-event-conflicts?limit=5, campaign_event_contested_idx, 3",
        "accusations?limit=5, campaign_event_allegation_idx campaign_event_(in_reply_to|replies)_idx, 2",
        "sources?limit=5, timeline_source_pkey, 2",
        "sources?limit=5&kind=NEWS, timeline_source_pkey, 2",
        "sources?limit=1&publisher=Publisher%207, timeline_source_publisher_idx, 2",
        "publishers?limit=5, timeline_source_publisher_idx, 2"
    })
    void an_index_serves_a_list_at_its_start_and_deep_in_it(String list, String indexes, int statements)
            throws SQLException {
        for (var page : List.of(LIST + list, deepIn(LIST + list))) {
            assertThat(sentFor(page)).isEqualTo(statements);
            var plan = plan();
            assertThat(Arrays.asList(indexes.split(" ", -1)))
                    .allSatisfy(index -> assertThat(plan).containsPattern(index));
            assertThat(plan).doesNotContain("Seq Scan on campaign_event", "Seq Scan on timeline_source");
        }
    }

    /** How the database runs what was sent last, whatever a query says itself about how much of it is wanted. */
    private String plan() throws SQLException {
        var plan = new StringBuilder();
        for (var query : sessions.getStatistics().getQueries()) {
            if (query.contains("campaign_event ") || query.contains("timeline_source ")) {
                plan.append(plans.of(query + " fetch first 6 rows only"));
            }
        }
        return plan.toString();
    }

    private long sentFor(String page) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        anonymous().urlEncodingEnabled(false).get(page).then().statusCode(200).body("items", not(empty()));
        return statistics.getPrepareStatementCount();
    }

    private static String deepIn(String list) {
        var page = list;
        for (int i = 0; i < 8; i++) {
            String next = anonymous().urlEncodingEnabled(false).get(page).path("next");
            if (next == null) {
                break;
            }
            page = next;
        }
        return page;
    }
}
