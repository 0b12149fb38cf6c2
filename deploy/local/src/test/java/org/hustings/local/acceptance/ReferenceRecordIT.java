package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hustings.local.acceptance.Client.Answer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How far the record of the election of 2017 can be trusted, and the forms in which others take it. */
@Order(1)
@ExtendWith(SuiteExtension.class)
class ReferenceRecordIT {
    private static final String ID = "trade-union.unite.general-secretary.2017-04-19";
    private static final String ELECTION = "/v1/elections/" + ID;

    private final Client client;

    ReferenceRecordIT(RunningSuite suite) {
        this.client = suite.client();
    }

    @Test
    void of_three_electorates_one_lies_within_what_votes_and_turnout_imply() {
        var conflict = conflict("/electorates");

        assertThat(conflict.at("/implied/low").intValue()).isEqualTo(1_059_217);
        assertThat(conflict.at("/implied/high").intValue()).isEqualTo(1_067_934);
        assertThat(conflict.path("values"))
                .extracting(value -> value.path("value").intValue() + " "
                        + value.path("withinImplied").booleanValue())
                .containsExactly("1062049 true", "1200000 false", "1400000 false");
    }

    @Test
    void the_day_of_the_count_is_disputed() {
        assertThat(conflict("/timetable/COUNT_STARTS/date").path("values"))
                .extracting(value -> value.at("/value/value").textValue())
                .containsExactly("2017-04-21", "2017-04-20");
    }

    @Test
    void two_bodies_are_named_as_those_that_counted() {
        assertThat(conflict("/scrutineerId").path("values"))
                .extracting(value -> client.get(
                                "/v1/organisations/" + value.path("value").textValue())
                        .text("/name"))
                .containsExactly("Electoral Reform Society", "Electoral Reform Services");
    }

    @Test
    void what_is_disputed_is_marked() {
        assertThat(client.get(ELECTION).at("/disputed"))
                .extracting(JsonNode::textValue)
                .containsExactly("/scrutineerId", "/timetable/COUNT_STARTS/date");
    }

    @Test
    void a_claim_that_was_mistaken_is_kept_with_the_reason() {
        assertThat(client.all(ELECTION + "/claims?rank=DEPRECATED"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.at("/value/value").textValue()).isEqualTo("2017-04-28");
                    assertThat(claim.path("rankReason").textValue()).contains("formal declaration");
                });
    }

    @Test
    void the_checks_say_what_the_printed_figures_are_worth() {
        assertThat(client.get(ELECTION).at("/result/checks"))
                .extracting(check -> check.path("code").textValue() + " "
                        + check.path("outcome").textValue())
                .containsExactly(
                        "C1 PASS",
                        "C2 PASS",
                        "C3 PASS",
                        "C4 PASS",
                        "C5 PASS",
                        "C6 PASS",
                        "C7 WARN",
                        "C8 NOT_APPLICABLE",
                        "C9 PASS");
    }

    @Test
    void the_printed_shares_are_of_the_papers_returned() {
        assertThat(client.get(ELECTION).text("/result/checks/4/inputs/base")).isEqualTo("returned");
    }

    @Test
    void results_are_found_by_what_a_check_made_of_them() {
        assertThat(client.all("/v1/results?check=C4&outcome=PASS"))
                .extracting(result -> result.path("electionId").textValue())
                .contains(ID);
    }

    @Test
    void the_scrutineers_report_says_no_more_than_is_known_of_it() {
        var report = client.get(ELECTION + "/scrutineer-report");

        assertThat(report.at("/returned").intValue()).isEqualTo(130_071);
        assertThat(report.at("/satisfied/noContravention").isMissingNode()).isTrue();
    }

    @Test
    void the_deadline_of_complaints_and_the_next_election_follow_from_the_declaration() {
        assertThat(client.get(ELECTION + "/timetable").at("/items"))
                .filteredOn(entry -> entry.has("derivedFrom"))
                .extracting(entry -> entry.path("milestone").textValue() + " "
                        + entry.at("/date/value").textValue() + " after "
                        + entry.at("/derivedFrom/milestone").textValue())
                .containsExactly(
                        "COMPLAINT_DEADLINE 2018-04-28 after RESULT_DECLARED",
                        "NEXT_ELECTION_DUE 2022-04-28 after RESULT_DECLARED");
    }

    @Test
    void the_post_has_to_be_filled_again_five_years_after_the_declaration() {
        var post = client.get("/v1/posts/" + client.get(ELECTION).text("/postId"));

        assertThat(post.text("/lastElectedOn/value")).isEqualTo("2013-04");
        assertThat(post.text("/nextElectionDueBy/value")).isEqualTo("2022-04-28");
    }

    @Test
    void it_can_be_read_as_it_was_when_it_was_first_recorded_and_not_before() {
        var recorded = client.all(ELECTION + "/revisions").getLast();
        var first = client.get(
                ELECTION + "?asKnownAt=" + recorded.path("recordedAt").textValue());

        assertThat(first.text("/phase")).isEqualTo("EXPECTED");
        assertThat(client.get(ELECTION + "?asKnownAt=2017-04-19T00:00:00Z").status())
                .isEqualTo(404);
    }

    @Test
    void a_calendar_has_its_milestones_and_leads_back_to_it() {
        var calendar = client.download(ELECTION + "/calendar", "text/calendar").replace("\r\n ", "");

        assertThat(calendar.lines())
                .contains("UID:" + ID + "/BALLOT_CLOSES@hustings.org", "DTSTART;VALUE=DATE:20170419")
                .anySatisfy(line -> assertThat(line).matches("URL[^:]*:http://localhost:[0-9]+" + ELECTION));
    }

    @Test
    void a_table_has_a_row_for_each_candidate() {
        var rows =
                client.download(ELECTION + "/exports/csv", "text/csv").lines().toList();

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).startsWith("election_id,election_name,");
        assertThat(rows.get(1)).startsWith(ID + ",").contains(",Len McCluskey,59067,45.5,45.4,1,true,");
    }

    @Test
    void a_report_in_the_standards_form_has_the_votes() {
        var report = client.get(ELECTION + "/exports/nist-v2");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.text("/@type")).isEqualTo("ElectionResults.ElectionReport");
        assertThat(votes(report)).containsExactlyInAnyOrder(59_067, 53_544, 17_143);
    }

    private static List<Integer> votes(Answer report) {
        return report.body().findParents("Count").stream()
                .filter(node -> node.path("@type").asText().endsWith("VoteCounts"))
                .map(node -> node.path("Count").intValue())
                .toList();
    }

    private JsonNode conflict(String property) {
        return client.all(ELECTION + "/conflicts").stream()
                .filter(conflict -> conflict.path("property").textValue().equals(property))
                .findFirst()
                .orElseThrow();
    }
}
