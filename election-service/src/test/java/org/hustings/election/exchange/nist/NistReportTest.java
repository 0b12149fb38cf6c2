package org.hustings.election.exchange.nist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.exchange.Exported.result;
import static org.hustings.election.exchange.Exported.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.exchange.CandidateName;
import org.hustings.election.exchange.Exported;
import org.hustings.election.exchange.ExportedElection;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.result.CountStatus;
import org.hustings.election.result.ResultStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NistReportTest {

    private static final String HOSTILE = "=1+1\r\nEND \"<b>\" \u202E 😀 \u0007";

    static Stream<ExportedElection> elections() {
        var partial = result("UNOFFICIAL_PARTIAL", "IN_PROCESS", round(1, 6, 4));
        var empty = result("PRE_ELECTION", "NOT_PROCESSED");
        return Stream.of(
                Exported.decided(),
                Exported.alone(Exported.decided()),
                Exported.with(election -> {}),
                Exported.alone(Exported.with(election -> {})),
                Exported.with(election -> election.set("result", partial)),
                Exported.with(election -> election.set("result", empty)),
                Exported.with(
                        election -> election.put("phase", "CANCELLED").put("cancellationReason", "NO_CANDIDATES")),
                Exported.with(election -> election.putArray("timetable")),
                Exported.with(election -> {}, party -> party.put("classification", "POLITICAL_PARTY")),
                Exported.with(election -> election.put("name", HOSTILE)),
                rankedChoice(),
                manyCandidates());
    }

    @ParameterizedTest
    @MethodSource("elections")
    void a_report_is_valid_against_the_schema_of_the_standard(ExportedElection exported) {
        NistSchema.assertValid(report(exported));
    }

    @ParameterizedTest
    @MethodSource("elections")
    void whatever_a_report_refers_to_is_in_it(ExportedElection exported) {
        var report = report(exported);
        var ids = report.findValuesAsText("@id");
        var references = Stream.of(
                        "GpUnitId",
                        "ElectionDistrictId",
                        "ElectionScopeId",
                        "OfficeIds",
                        "CandidateIds",
                        "PartyScopeGpUnitIds")
                .flatMap(name -> report.findValues(name).stream())
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .map(JsonNode::asText);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(references.toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_type_of_election_is_valid(ElectionType type) {
        NistSchema.assertValid(report(Exported.with(election -> election.put("type", type.name()))));
    }

    @ParameterizedTest
    @EnumSource
    void each_level_is_valid(ElectionLevel level) {
        NistSchema.assertValid(report(Exported.with(election -> election.put("level", level.name()))));
    }

    @Test
    void a_group_of_elections_is_no_contest() {
        var report = report(Exported.with(election -> election.put("level", "GROUP")));

        assertThat(report.at("/Election/0/Contest")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_vote_variation_is_valid(VoteVariation variation) {
        NistSchema.assertValid(report(Exported.with(election -> election.put("voteVariation", variation.name()))));
    }

    @ParameterizedTest
    @EnumSource
    void each_status_of_a_result_is_valid(ResultStatus status) {
        var result = result(status.name(), "COMPLETED", round(1, 60, 40));

        NistSchema.assertValid(report(Exported.with(election -> election.set("result", result))));
    }

    @ParameterizedTest
    @EnumSource
    void each_status_of_a_count_is_valid(CountStatus status) {
        var result = result("UNOFFICIAL_PARTIAL", status.name(), round(1, 60, 40));

        NistSchema.assertValid(report(Exported.with(election -> election.set("result", result))));
    }

    @ParameterizedTest
    @EnumSource
    void each_phase_is_valid(ElectionPhase phase) {
        NistSchema.assertValid(report(Exported.with(election -> election.put("phase", phase.name()))));
    }

    @Test
    void the_report_says_how_final_and_how_recent_it_is() {
        var report = report(Exported.decided());

        assertThat(report.path("@type").asText()).isEqualTo("ElectionResults.ElectionReport");
        assertThat(report.path("Status").asText()).isEqualTo("certified");
        assertThat(report.path("GeneratedDate").asText()).isEqualTo("2026-01-06T10:00:00Z");
    }

    @Test
    void the_organisation_is_the_unit_and_the_post_the_office() {
        var report = report(Exported.decided());

        assertThat(report.at("/GpUnit/0/Name/Text/0/Content").asText()).isEqualTo("Union");
        assertThat(report.at("/GpUnit/0/OtherType").asText()).isEqualTo("trade-union");
        assertThat(report.at("/GpUnit/0/IsMailOnly").asBoolean()).isTrue();
        assertThat(report.at("/GpUnit/0/VotersRegistered").asLong()).isEqualTo(1000);
        assertThat(report.at("/GpUnit/0/VotersParticipated").asLong()).isEqualTo(110);
        assertThat(report.at("/Office/0/Name/Text/0/Content").asText()).isEqualTo("Secretary");
        assertThat(report.at("/Office/0/FilingDeadline").asText()).isEqualTo("2017-02-17");
        assertThat(report.has("Party")).isFalse();
    }

    @Test
    void the_election_lasts_from_the_opening_of_the_ballot_in_its_zone_to_its_close() {
        var election = report(Exported.decided()).at("/Election/0");

        assertThat(election.path("StartDate").asText()).isEqualTo("2017-03-28");
        assertThat(election.path("EndDate").asText()).isEqualTo("2017-04-19");
    }

    @Test
    void an_election_without_dates_is_on_the_day_of_its_identifier() {
        var election =
                report(Exported.with(without -> without.putArray("timetable"))).at("/Election/0");

        assertThat(election.path("StartDate").asText()).isEqualTo("2017-04-19");
        assertThat(election.path("EndDate").asText()).isEqualTo("2017-04-19");
    }

    @Test
    void identifiers_keep_their_scheme() {
        var identifiers = report(Exported.decided()).at("/Election/0/ExternalIdentifier");

        assertThat(identifiers.findValuesAsText("Type")).containsExactly("other", "other", "ocd-id");
        assertThat(identifiers.findValuesAsText("OtherType")).containsExactly("hustings", "wikidata");
        assertThat(identifiers.findValuesAsText("Value"))
                .containsExactly("trade-union.u.secretary.2017-04-19", "Q1", "ocd-division/country:gb");
    }

    @Test
    void votes_are_those_of_the_result_and_who_won_is_said() {
        var election = report(Exported.decided()).at("/Election/0");

        assertThat(election.at("/Contest/0/ContestSelection").findValues("Count").stream()
                        .map(JsonNode::asLong))
                .containsExactly(60L, 40L);
        assertThat(election.path("Candidate").findValuesAsText("PostElectionStatus"))
                .containsExactly("winner", "defeated");
        assertThat(election.at("/BallotCounts/0/BallotsCast").asLong()).isEqualTo(110);
        assertThat(election.at("/BallotCounts/0/BallotsRejected").asLong()).isEqualTo(10);
    }

    @Test
    void each_round_of_a_ranked_count_is_told() {
        var counts = report(rankedChoice()).at("/Election/0/Contest/0/ContestSelection/0/VoteCounts");

        assertThat(counts.findValues("Round").stream().map(JsonNode::asInt)).containsExactly(1, 2, 3);
        assertThat(counts.findValues("Count").stream().map(JsonNode::asLong)).containsExactly(45L, 49L, 55L);
    }

    @Test
    void a_partial_result_has_no_losers() {
        var partial = result("UNOFFICIAL_PARTIAL", "IN_PROCESS", round(1, 6, 4));
        var report = report(Exported.with(election -> election.set("result", partial)));

        assertThat(report.findValuesAsText("PostElectionStatus")).containsExactly("projected-winner");
    }

    @Test
    void a_cancelled_election_says_so_in_its_notes() {
        var report = report(Exported.with(
                election -> election.put("phase", "CANCELLED").put("cancellationReason", "NO_CANDIDATES")));

        assertThat(report.path("Notes").asText()).startsWith("Phase: CANCELLED (NO_CANDIDATES)\n");
    }

    @Test
    void candidates_whose_names_are_unknown_have_their_identifiers() {
        var report = report(Exported.alone(Exported.decided()));

        assertThat(report.at("/Election/0/Candidate").findValuesAsText("Content"))
                .containsExactly(Exported.FIRST.toString(), Exported.SECOND.toString());
    }

    private static ExportedElection rankedChoice() {
        var result = result("CERTIFIED", "COMPLETED", round(1, 45, 35, 20), round(2, 49, 38, 10), round(3, 55, 42, 0));
        return Exported.with(election -> election.put("voteVariation", "RCV").set("result", result));
    }

    private static ExportedElection manyCandidates() {
        var candidates = IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> new CandidateName(Exported.candidate(number), HOSTILE + number, true))
                .toList();
        var votes = IntStream.rangeClosed(1, 1000).asLongStream().toArray();
        var result = result("CERTIFIED", "COMPLETED", round(1, votes));
        return Exported.of(Exported.with(election -> election.set("result", result)), List.copyOf(candidates));
    }

    private static JsonNode report(ExportedElection exported) {
        return Exported.JSON.valueToTree(new NistReport(exported).report());
    }
}
