package org.hustings.election.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hustings.election.Api;
import org.hustings.election.election.application.ElectionSort;
import org.hustings.election.exchange.application.CalendarQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars over HTTP. */
@QuarkusTest
class CalendarsTest {

    /** As many as a calendar holds, newer than the one they are copies of. */
    private static final String COPIES = """
            insert into election (id, created_at, %1$s)
            select 'trade-union.many.u' || :marker || n || '.2030-05-07', now(), %1$s
            from election e, generate_series(1, 500) n where e.id = :seed""".formatted(
                    "version, draft, name, type, date_type, date_status, organisation_id, seats, votes_allowed, vote_variation,"
                            + " voting_methods, phase, identifiers, timetable, electorates, transitions, sources, updated_at");

    @Inject
    SessionFactory sessions;

    @Test
    void an_election_has_a_calendar_with_its_version_as_its_tag() {
        var id = Recorded.electionWithBallot();

        var answer = Api.anonymous().get("/v1/elections/%s/calendar".formatted(id));

        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/calendar;charset=utf-8"))
                .header("Content-Disposition", equalTo("attachment; filename=\"%s.ics\"".formatted(id)))
                .header("ETag", equalTo("\"2\""))
                .header("Cache-Control", equalTo("public, no-cache"));
        assertThat(unfolded(answer))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:%s/BALLOT_CLOSES@hustings.org\r\n".formatted(id));
    }

    @Test
    void a_calendar_of_many_elections_is_filtered_and_takes_one_statement() {
        var organisation = Api.organisation("Calendars");
        var one = Recorded.election(organisation);
        var other = Recorded.election(organisation);
        var elsewhere = Recorded.electionWithBallot();
        Recorded.schedule(one);
        Recorded.schedule(other);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();

        var answer = Api.anonymous().get("/v1/calendar?type=TRADE_UNION&phase=EXPECTED&organisationId=" + organisation);

        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(1);
        assertThat(unfolded(answer))
                .contains("UID:%s/".formatted(one), "UID:%s/".formatted(other))
                .doesNotContain(elsewhere);
    }

    @Test
    void a_cancelled_election_keeps_its_events_with_a_higher_sequence() {
        var id = Recorded.electionWithBallot();
        Api.returningOfficer()
                .post("/v1/elections/%s/transitions".formatted(id), """
                        {"to": "CANCELLED", "effectiveAt": {"value": "2030-01-01"},
                         "cancellationReason": "NO_CANDIDATES"}""")
                .then()
                .statusCode(201);

        assertThat(unfolded(Api.anonymous().get("/v1/elections/%s/calendar".formatted(id))))
                .contains("/BALLOT_CLOSES@hustings.org\r\n", "\r\nSEQUENCE:1\r\n", "\r\nSTATUS:CANCELLED\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_calendar_of_many_elections_has_the_order_of_the_list(ElectionSort sort) {
        var organisation = Api.organisation("Orders");
        Recorded.schedule(Recorded.election(organisation));
        Recorded.schedule(Recorded.election(organisation));
        var query = "?sort=%s&organisationId=%s".formatted(sort, organisation);
        var listed = Api.anonymous().get("/v1/elections" + query).<List<String>>path("items.id");

        var calendar = unfolded(Api.anonymous().get("/v1/calendar" + query));

        assertThat(calendar).containsSubsequence(listed);
    }

    @Test
    void a_calendar_of_many_elections_has_another_tag_once_one_of_them_changed() {
        var organisation = Api.organisation("Tags");
        var id = Recorded.election(organisation);
        var path = "/v1/calendar?organisationId=" + organisation;
        var tag = Api.anonymous().get(path).header("ETag");
        Recorded.schedule(id);

        Api.anonymous()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/calendar?phase=TEA", "/v1/calendar?page=2", "/v1/calendar?organisationId=1"})
    void what_cannot_be_read_is_refused(String path) {
        Api.anonymous().get(path).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_calendar_holds_the_newest_elections_and_no_more_than_it_may() {
        var organisation = Api.organisation("Many");
        var seed = Recorded.election(organisation);
        Recorded.schedule(seed);
        var marker = UUID.randomUUID().toString().substring(0, 8);
        var copied = QuarkusTransaction.requiringNew()
                .call(() -> sessions.getCurrentSession()
                        .createNativeMutationQuery(COPIES)
                        .setParameter("marker", marker)
                        .setParameter("seed", seed)
                        .executeUpdate());

        var calendar = unfolded(Api.anonymous().get("/v1/calendar?organisationId=" + organisation));

        assertThat(copied).isEqualTo(CalendarQueries.MAX_ELECTIONS);
        assertThat(calendar.split("UID:", -1)).hasSize(1 + CalendarQueries.MAX_ELECTIONS);
        assertThat(calendar).doesNotContain("UID:" + seed);
    }

    @Test
    void a_calendar_is_no_json() {
        Api.anonymous()
                .header("Accept", "application/json")
                .get("/v1/elections/%s/calendar".formatted(Api.election()))
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    private static String unfolded(Response answer) {
        return answer.asString().replace("\r\n ", "");
    }
}
