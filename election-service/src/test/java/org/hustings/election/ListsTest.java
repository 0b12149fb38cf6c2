package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of organisations, posts and elections. */
@QuarkusTest
class ListsTest {

    @Inject
    SessionFactory sessions;

    @Test
    void a_list_is_walked_page_by_page_and_each_election_comes_once_newest_first() {
        var organisation = Api.organisation("Pages");
        var made = elections(organisation, 5);

        var seen = new ArrayList<String>();
        var page = "/v1/elections?limit=2&organisationId=" + organisation;
        while (page != null) {
            var answer = Api.anonymous().get(page);
            answer.then().statusCode(200);
            seen.addAll(answer.path("items.id"));
            page = answer.path("next");
        }

        assertThat(seen).isEqualTo(made.reversed());
    }

    @Test
    void a_list_is_filtered_by_phase_and_type() {
        var organisation = Api.organisation("Filters");
        var made = elections(organisation, 2);
        Api.move(made.getFirst(), "ANNOUNCED");

        Api.anonymous()
                .get("/v1/elections?type=TRADE_UNION&phase=ANNOUNCED&organisationId=" + organisation)
                .then()
                .statusCode(200)
                .body("items.id", contains(made.getFirst()));
    }

    @Test
    void organisations_are_found_by_how_their_name_begins_and_a_percent_sign_is_one() {
        var marker = UUID.randomUUID().toString();
        var id = Api.organisation(marker + " 100% Union");

        Api.anonymous()
                .get("/v1/organisations?name=" + marker.toUpperCase(Locale.ROOT) + "%20100%25")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        Api.anonymous()
                .get("/v1/organisations?name=" + marker + "%25Union")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void posts_are_found_by_their_organisation() {
        var organisation = Api.organisation("Posts");
        var post = Api.editor()
                .post("/v1/posts", "{\"label\": \"Secretary\", \"organisationId\": \"%s\"}".formatted(organisation))
                .<String>path("id");

        Api.anonymous().get("/v1/posts?organisationId=" + organisation).then().body("items.id", contains(post));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/elections?limit=0",
                "/v1/elections?limit=201",
                "/v1/elections?limit=many",
                "/v1/elections?phase=TEA",
                "/v1/elections?organisationId=1",
                "/v1/elections?page=2",
                "/v1/elections?cursor=xyz"
            })
    void a_parameter_that_cannot_be_read_is_refused(String path) {
        Api.anonymous().get(path).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_list_takes_one_statement_however_long_it_is() {
        var organisation = Api.organisation("Statements");
        elections(organisation, 1);
        var statementsForOne = statements("/v1/elections?organisationId=" + organisation);
        elections(organisation, 6);

        assertThat(statements("/v1/elections?organisationId=" + organisation)).isEqualTo(statementsForOne);
        assertThat(statementsForOne).isEqualTo(1);
    }

    private long statements(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        Api.anonymous().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static List<String> elections(String organisation, int count) {
        var made = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var id = "trade-union.list.u%s.2030-05-07"
                    .formatted(UUID.randomUUID().toString().substring(0, 8));
            Api.editor()
                    .post("/v1/elections", Api.newElection(id, organisation))
                    .then()
                    .statusCode(201);
            made.add(id);
        }
        return made;
    }
}
