package org.hustings.election.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.hustings.election.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportImportTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String id = "trade-union.u%s.general-secretary.2017-04-19".formatted(mark);
    private final String name = "Union " + mark;
    private final UUID candidate = UUID.randomUUID();

    /** With the contests before what they refer to, as the standard allows. */
    private String report() {
        return """
                {
                  "@type": "ElectionResults.ElectionReport",
                  "Election": [{
                    "@type": "ElectionResults.Election",
                    "Contest": [{
                      "@type": "ElectionResults.CandidateContest", "@id": "c1", "Name": "Election %1$s",
                      "VotesAllowed": 1, "NumberElected": 1, "VoteVariation": "plurality", "ElectionDistrictId": "u1",
                      "ContestSelection": [
                        {"@type": "ElectionResults.CandidateSelection", "@id": "s1", "CandidateIds": ["p1"],
                         "VoteCounts": [
                           {"Type": "absentee-mail", "GpUnitId": "u1", "Count": 9},
                           {"Type": "total", "GpUnitId": "branch", "Count": 7},
                           {"Type": "total", "GpUnitId": "u1", "Count": 59067}]},
                        {"@type": "ElectionResults.CandidateSelection", "@id": "s2", "CandidateIds": ["p2"],
                         "VoteCounts": [{"Type": "total", "GpUnitId": "u1", "Count": 53544.0}]}]
                    }],
                    "Candidate": [
                      {"@id": "p1", "BallotName": {"Text": [{"Content": "Len McCluskey", "Language": "en"}]},
                       "PostElectionStatus": "winner",
                       "ExternalIdentifier": [{"Type": "other", "OtherType": "hustings", "Value": "%4$s"}]},
                      {"@id": "p2", "BallotName": {"Text": [{"Content": "Gerard Coyne", "Language": "en"}]},
                       "PostElectionStatus": "defeated"}],
                    "BallotCounts": [{"Type": "total", "GpUnitId": "u1", "BallotsCast": 130071, "BallotsRejected": 317}],
                    "Type": "other", "OtherType": "trade-union",
                    "ExternalIdentifier": [{"Type": "other", "OtherType": "hustings", "Value": "%2$s"}]
                  }],
                  "GpUnit": [{"@id": "u1", "Name": {"Text": [{"Content": "%3$s", "Language": "en"}]}}],
                  "Status": "certified"
                }
                """.formatted(mark, id, name, candidate);
    }

    private static JsonPath election(String id) {
        return Api.anonymous().get("/v1/elections/" + id).jsonPath();
    }

    @Test
    void a_contest_is_an_election_whatever_comes_first_in_the_report() {
        var organisation = Api.organisation(name);

        var imported = Imported.report("\uFEFF" + report());

        assertThat(imported.problemCodes()).isEmpty();
        assertThat(imported.record().getString("format")).isEqualTo("NIST_V2");
        var election = election(id);
        assertThat(election.getString("organisationId")).isEqualTo(organisation);
        assertThat(election.getString("type")).isEqualTo("TRADE_UNION");
        assertThat(election.getList("sources.title")).isEqualTo(List.of(imported.title()));
        assertThat(election.getList("result.sources.title")).isEqualTo(List.of(imported.title()));
        assertThat(election.getString("result.status")).isEqualTo("CERTIFIED");
        assertThat(election.getInt("result.papersReturned")).isEqualTo(130_071);
        assertThat(election.getInt("result.papersInvalid")).isEqualTo(317);
        assertThat(election.getList("result.rounds[0].tallies.votes")).isEqualTo(List.of(59067, 53544));
        assertThat(election.getList("result.rounds[0].tallies.elected")).isEqualTo(List.of(true, false));
        assertThat(election.getString("result.rounds[0].tallies[0].candidateId"))
                .isEqualTo(candidate.toString());
    }

    @Test
    void the_same_report_again_changes_nothing() {
        Api.organisation(name);
        Imported.report(report());

        var again = Imported.report(report());

        assertThat(again.count("unchanged")).isEqualTo(1);
    }

    @Test
    void a_table_and_a_report_mean_the_same_candidate_by_the_same_name() {
        Api.organisation(name);
        Imported.report(report());

        var table = Imported.table("""
                election_id,candidate_id,ballot_name,votes
                %1$s,%2$s,Len McCluskey,"59,067"
                %1$s,,Gerard  Coyne,53544
                """.formatted(id, candidate));

        assertThat(table.count("unchanged")).isEqualTo(1);
    }

    @Test
    void what_is_missing_or_another_thing_is_told_with_its_line() {
        Api.organisation(name);

        var imported = Imported.report(report().replace("\"NumberElected\": 1", "\"NumberElected\": 1.5")
                .replace("[\"p2\"]", "[\"p3\"]")
                .replace("\"GpUnitId\": \"u1\", \"Count\": 59067", "\"GpUnitId\": \"u2\", \"Count\": 59067"));

        assertThat(imported.problemCodes()).isEqualTo(List.of("whole-number", "total-missing", "candidate-missing"));
        assertThat(imported.problems().getList("items.line")).isEqualTo(List.of(5, 5, 5));
    }

    @Test
    void a_number_too_large_to_hold_is_refused_and_does_not_become_another() {
        Api.organisation(name);

        var imported = Imported.report(report().replace("\"Count\": 59067", "\"Count\": 18446744073709610683"));

        assertThat(imported.problemCodes()).isEqualTo(List.of("whole-number"));
    }

    @Test
    void a_contest_without_our_identifier_is_refused() {
        var imported = Imported.report(report().replace("\"Value\": \"" + id, "\"Value\": \"Nr. 7"));
        var another = Imported.report(report().replace("hustings", "elsewhere"));

        assertThat(imported.problemCodes()).isEqualTo(List.of("election-id"));
        assertThat(another.problemCodes()).isEqualTo(List.of("election-id-missing"));
    }

    @Test
    void a_test_report_is_no_result() {
        var imported = Imported.report(report().replace("\"Status\"", "\"IsTest\": true, \"Status\""));

        assertThat(imported.record().getString("status")).isEqualTo("FAILED");
        assertThat(imported.problemCodes()).isEqualTo(List.of("test-report"));
    }

    @Test
    void a_file_that_is_cut_off_is_not_begun() {
        Api.organisation(name);

        var imported = Imported.report(report().substring(0, report().length() - 40));

        assertThat(imported.record().getString("status")).isEqualTo("FAILED");
        assertThat(imported.problemCodes()).isEqualTo(List.of("malformed-json"));
        assertThat(Api.anonymous().get("/v1/elections/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void other_json_is_no_report() {
        assertThat(Imported.report("{\"elections\": []}").problemCodes()).isEqualTo(List.of("election-missing"));
        assertThat(Imported.report("[1, 2]").problemCodes()).isEqualTo(List.of("election-missing"));
        assertThat(Imported.report("<xml/>").problemCodes()).isEqualTo(List.of("malformed-json"));
    }
}
