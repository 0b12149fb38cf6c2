package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The candidates of an election as they were known at an instant. */
@QuarkusTest
class CandidatesAsKnownTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    SessionFactory sessions;

    @Test
    void the_candidates_of_an_election_are_listed_as_they_were() throws SQLException {
        var election = election();
        var list = "/v1/elections/%s/candidates".formatted(election);
        var none = database().now();
        var coyne = candidate(election, "Gerard Coyne");
        var one = database().now();
        candidate(election, "Ian Allinson");
        move(coyne, "QUALIFIED").then().statusCode(201);
        var two = database().now();

        assertThat(names(list, none)).isEmpty();
        assertThat(names(list, one)).containsExactly("Gerard Coyne");
        assertThat(names(list, two)).containsExactly("Gerard Coyne", "Ian Allinson");
        assertThat(names(list + "?preElectionStatus=DECLARED", one)).containsExactly("Gerard Coyne");
        assertThat(names(list + "?preElectionStatus=DECLARED", two)).containsExactly("Ian Allinson");
        assertThat(names(list + "?preElectionStatus=QUALIFIED", one)).isEmpty();
    }

    @Test
    void a_candidacy_that_was_merged_then_is_not_listed() throws SQLException {
        var election = election();
        var duplicate = candidate(election, "Ian Alinson");
        var survivor = candidate(election, "Ian Allinson");
        var apart = database().now();
        database().addRevision("candidate", duplicate, "{}", "{\"mergedIntoId\": \"%s\"}".formatted(survivor));

        var list = "/v1/elections/%s/candidates".formatted(election);
        assertThat(names(list, apart)).containsExactly("Ian Alinson", "Ian Allinson");
        assertThat(names(list, database().now())).containsExactly("Ian Allinson");
    }

    @Test
    void a_draft_candidacy_is_listed_for_those_only_who_may_read_drafts() throws SQLException {
        var election = election();
        stand(election, Map.of("personId", draftPerson(word()), "ballotName", "Undecided", "draft", true));
        var list = "/v1/elections/%s/candidates?asKnownAt=%s"
                .formatted(election, database().now());

        anonymous().get(list).then().statusCode(200).body("items", hasSize(0));
        viewer().get(list).then().body("items.ballotName", equalTo(List.of("Undecided")));
    }

    @Test
    void pages_follow_on_each_other_whatever_changes_meanwhile() throws SQLException {
        var election = election();
        var ids = new ArrayList<String>();
        for (var name : List.of("E", "D", "C", "B", "A")) {
            ids.add(candidate(election, name));
        }
        var then = database().now();
        patch("/v1/candidates/" + ids.getFirst(), 1, "{\"ballotName\": \"Z\"}")
                .then()
                .statusCode(200);

        var names = new ArrayList<String>();
        for (@Nullable String path = "/v1/elections/%s/candidates?limit=2&asKnownAt=%s".formatted(election, then);
                path != null; ) {
            var page = anonymous()
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract();
            names.addAll(page.path("items.ballotName"));
            path = page.path("next");
        }
        assertThat(names).containsExactly("E", "D", "C", "B", "A");
    }

    @Test
    void a_list_costs_as_many_statements_with_twenty_candidates_as_with_one() throws SQLException {
        var one = election();
        candidate(one, "A");
        var twenty = election();
        for (int i = 0; i < 20; i++) {
            candidate(twenty, "Candidate " + i);
        }

        assertThat(statements(one)).isEqualTo(statements(twenty)).isEqualTo(2);
    }

    @Test
    void the_candidates_of_an_election_are_found_by_an_index_in_the_order_of_their_recording() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            // Of the few candidates of a test, sorting may look as cheap as reading them in order.
            statement.execute("set enable_sort = off");
            try (var plan = statement.executeQuery("explain select r.created_at, r.id from candidate r"
                    + " where r.election_id = 'x' and not r.draft order by r.created_at, r.id limit 1000")) {
                plan.next();
                plan.next();
                assertThat(plan.getString(1)).contains("Index Scan using candidate_created_idx");
            }
            statement.execute("reset enable_seqscan");
            statement.execute("reset enable_sort");
        }
    }

    private long statements(String election) throws SQLException {
        var instant = database().now();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        names("/v1/elections/%s/candidates".formatted(election), instant);
        return statistics.getPrepareStatementCount() - before;
    }

    private static List<String> names(String list, String instant) {
        return at(list, instant).then().statusCode(200).extract().path("items.ballotName");
    }

    private static Response at(String path, String instant) {
        return anonymous().queryParam("asKnownAt", instant).get(path);
    }

    private Database database() {
        return new Database(dataSource);
    }
}
