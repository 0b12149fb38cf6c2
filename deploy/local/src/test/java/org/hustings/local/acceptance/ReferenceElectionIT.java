package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The election of 2017, as somebody reads it who has just started the suite. */
@Order(1)
@ExtendWith(SuiteExtension.class)
class ReferenceElectionIT {
    private static final String ELECTION = "/v1/elections/trade-union.unite.general-secretary.2017-04-19";

    private final Client client;

    ReferenceElectionIT(RunningSuite suite) {
        this.client = suite.client();
    }

    @Test
    void the_list_of_elections_names_it() {
        assertThat(client.all("/v1/elections"))
                .extracting(election -> election.path("id").textValue())
                .contains("trade-union.unite.general-secretary.2017-04-19");
    }

    @Test
    void its_link_leads_to_three_candidates() {
        var link = client.get(ELECTION).text("/links/candidates");

        assertThat(client.all(link))
                .extracting(candidate -> candidate.path("ballotName").textValue())
                .containsExactlyInAnyOrder("Len McCluskey", "Gerard Coyne", "Ian Allinson");
    }

    @Test
    void the_votes_are_those_of_the_declaration() {
        var tallies = client.get(ELECTION).at("/result/rounds/0/tallies");

        assertThat(tallies.findValues("votes")).extracting(JsonNode::intValue).containsExactly(59067, 53544, 17143);
    }

    @Test
    void the_turnout_that_was_printed_stands_beside_the_computed_one() {
        var result = client.get(ELECTION).at("/result");

        assertThat(result.at("/turnoutReported/value").textValue()).isEqualTo("12.2");
        assertThat(result.at("/turnoutComputed/percent").textValue()).isEqualTo("12.247");
    }

    @Test
    void the_end_of_voting_and_the_declaration_are_kept_apart() {
        var election = client.get(ELECTION);

        assertThat(milestone(election, "BALLOT_CLOSES").at("/date/value").textValue())
                .isEqualTo("2017-04-19");
        assertThat(milestone(election, "RESULT_DECLARED").at("/date/value").textValue())
                .isEqualTo("2017-04-28");
    }

    @Test
    void the_moved_date_keeps_where_it_was() {
        var change = milestone(client.get(ELECTION), "BALLOT_CLOSES").at("/changes/0");

        assertThat(change.at("/from/value").textValue()).isEqualTo("2018");
        assertThat(change.at("/to/value").textValue()).isEqualTo("2017-04-19");
        assertThat(change.at("/source/publisher").textValue()).isEqualTo("Sky News");
    }

    @Test
    void it_went_through_every_phase_to_the_declaration() {
        assertThat(client.get(ELECTION).at("/transitions").findValuesAsText("to"))
                .containsExactly(
                        "ANNOUNCED",
                        "NOMINATIONS_OPEN",
                        "NOMINATIONS_CLOSED",
                        "BALLOT_OPEN",
                        "BALLOT_CLOSED",
                        "COUNTING",
                        "RESULT_REPORTED",
                        "RESULT_DECLARED");
    }

    @Test
    void the_candidates_know_how_it_ended() {
        assertThat(client.all(ELECTION + "/candidates"))
                .extracting(candidate -> candidate.path("ballotName").textValue() + " "
                        + candidate.path("postElectionStatus").textValue())
                .containsExactlyInAnyOrder("Len McCluskey WINNER", "Gerard Coyne DEFEATED", "Ian Allinson DEFEATED");
    }

    @Test
    void the_timeline_has_every_derived_entry_once() {
        assertThat(timeline("DERIVED"))
                .extracting(entry -> entry.path("headline").textValue())
                .containsExactlyInAnyOrder(
                        "Election expected",
                        "Election announced",
                        "Close of the ballot moved to 19 April 2017",
                        "Nominations open",
                        "Len McCluskey stands for re-election",
                        "Gerard Coyne stands for election",
                        "Ian Allinson stands for election",
                        "Len McCluskey qualifies for the ballot",
                        "Gerard Coyne qualifies for the ballot",
                        "Ian Allinson qualifies for the ballot",
                        "Nominations close",
                        "Ballot papers dispatched",
                        "Electorate: 1,062,049 ballot papers distributed",
                        "Electorate: 1,200,000 entitled to vote",
                        "Electorate: 1,400,000 members reported",
                        "Ballot opens",
                        "Jack Dromey declares a vote for Gerard Coyne",
                        "Gerard Coyne is suspended as Regional secretary for the West Midlands",
                        "Len McCluskey resigns as General Secretary of Unite",
                        "Ballot closes",
                        "Count begins",
                        "Count ends",
                        "Result: Len McCluskey elected with 59,067 votes",
                        "Result reported",
                        "Scrutineer's report received",
                        "Result declared",
                        "Term starts");
    }

    @Test
    void the_timeline_is_in_the_order_in_which_things_happened() {
        assertThat(timeline())
                .extracting(entry -> entry.at("/startDate/value").textValue())
                .isSorted();
    }

    @Test
    void every_entry_of_the_timeline_names_its_source() {
        assertThat(timeline())
                .allSatisfy(entry ->
                        assertThat(entry.at("/sources/0/title").textValue()).isNotBlank());
    }

    @Test
    void an_allegation_is_kept_as_one_with_its_speaker() {
        var column = timeline().stream()
                .filter(entry -> entry.path("headline").textValue().contains("car-industry"))
                .findFirst()
                .orElseThrow();

        assertThat(column.path("kind").textValue()).isEqualTo("ALLEGATION");
        assertThat(column.path("participants").findValuesAsText("role")).containsExactly("SPEAKER", "TARGET");
    }

    private static JsonNode milestone(Client.Answer election, String name) {
        return StreamSupport.stream(election.at("/timetable").spliterator(), false)
                .filter(entry -> entry.path("milestone").textValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> timeline() {
        return client.all(ELECTION + "/timeline?limit=200");
    }

    private List<JsonNode> timeline(String origin) {
        return timeline().stream()
                .filter(entry -> entry.path("origin").textValue().equals(origin))
                .toList();
    }
}
