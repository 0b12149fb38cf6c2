package org.hustings.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hustings.sdk.api.ClaimsApi;
import org.hustings.sdk.api.ElectionsApi;
import org.hustings.sdk.api.ElectoratesApi;
import org.hustings.sdk.api.ImportsApi;
import org.hustings.sdk.api.OrganisationsApi;
import org.hustings.sdk.api.PhasesApi;
import org.hustings.sdk.api.ResultsApi;
import org.hustings.sdk.api.ResultsApi.APIListResultsRequest;
import org.hustings.sdk.api.TimetablesApi;
import org.hustings.sdk.model.BulkImport;
import org.hustings.sdk.model.CheckCode;
import org.hustings.sdk.model.CheckOutcome;
import org.hustings.sdk.model.Claim;
import org.hustings.sdk.model.ClaimKind;
import org.hustings.sdk.model.Conflict;
import org.hustings.sdk.model.ConflictingValue;
import org.hustings.sdk.model.ElectionPhase;
import org.hustings.sdk.model.ElectorateBasis;
import org.hustings.sdk.model.ImportStatus;
import org.hustings.sdk.model.Milestone;
import org.hustings.sdk.model.MilestoneKind;
import org.hustings.sdk.model.NewClaim;
import org.hustings.sdk.model.NewElectorate;
import org.hustings.sdk.model.NewOrganisation;
import org.hustings.sdk.model.NewTimetableEntry;
import org.hustings.sdk.model.OrganisationClassification;
import org.hustings.sdk.model.PartialDate;
import org.hustings.sdk.model.ResultSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The result of a past election: imported from a file, checked, and questioned by what others report. */
class ResultSdkTest {
    private static final String COUNT_STARTS = "/timetable/COUNT_STARTS/date";

    private final ApiClient editor = Callers.editor();
    private final ApiClient stranger = Callers.stranger();
    private UUID organisation = new UUID(0, 0);
    private String election = "";

    /** The valid votes are twenty more than the candidates have together. */
    private String table() {
        return """
                election_id,election_name,organisation_id,ballot_name,votes,elected,papers_distributed,papers_returned,valid_votes,turnout_reported
                %1$s,Unite general secretary 2017,%2$s,Len McCluskey,"59,067",yes,"1,062,049","130,071","129,774",12.2
                %1$s,,,Gerard Coyne,"53,544",no,,,,
                %1$s,,,Ian Allinson,"17,143",no,,,,
                """.formatted(election, organisation);
    }

    @BeforeEach
    void importResult() throws ApiException {
        var named = new NewOrganisation().name("Unite").classification(OrganisationClassification.TRADE_UNION);
        organisation = new OrganisationsApi(editor).createOrganisation(named, null).getId();
        election = "trade-union.unite-" + organisation + ".general-secretary.2017-04-19";
        var imports = new ImportsApi(Callers.returningOfficer());

        var received = imports.createImport(table(), null);

        var over = await().atMost(Duration.ofMinutes(1))
                .until(() -> imports.getImport(received.getId(), null), ResultSdkTest::isOver);
        assertThat(over.getStatus()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(over.getCreated()).isEqualTo(1);
    }

    @Test
    void a_result_that_does_not_add_up_is_found_across_elections() throws ApiException {
        var found = new ResultsApi(stranger)
                .listResults(APIListResultsRequest.newBuilder()
                        .organisationId(organisation)
                        .check(CheckCode.C1)
                        .outcome(CheckOutcome.FAIL)
                        .build());

        assertThat(found.getItems()).extracting(ResultSummary::getElectionId).containsExactly(election);
        assertThat(found.getItems().getFirst().getChecks())
                .filteredOn(check -> check.getCode() == CheckCode.C1)
                .singleElement()
                .satisfies(check -> assertThat(check.getActual()).isEqualTo("129754"));
    }

    @Test
    void what_others_report_stands_beside_what_is_recorded() throws ApiException {
        var said = new PartialDate().value("2017-04-21");
        new TimetablesApi(editor)
                .createTimetableEntry(
                        election,
                        new NewTimetableEntry()
                                .milestone(Milestone.COUNT_STARTS)
                                .date(said)
                                .kind(MilestoneKind.OCCURRENCE),
                        null);

        new ClaimsApi(editor)
                .createElectionClaim(
                        election,
                        new NewClaim()
                                .property(COUNT_STARTS)
                                .value(new PartialDate().value("2017-04-20"))
                                .kind(ClaimKind.FACT)
                                .claimant("The Guardian"),
                        null);

        var claims = new ClaimsApi(stranger).listElectionClaims(election, null, null, null, COUNT_STARTS, null);
        assertThat(claims.getItems())
                .extracting(Claim::getValue)
                .containsExactly(day("2017-04-21"), day("2017-04-20"));
        assertThat(new ElectionsApi(stranger).getElection(election, null, null).getDisputed())
                .containsExactly(COUNT_STARTS);
    }

    @Test
    void electorates_are_held_against_what_the_turnout_implies() throws ApiException {
        for (var size : new long[] {1_200_000, 1_062_049}) {
            var electorate = new NewElectorate().size(size).basis(ElectorateBasis.PAPERS_DISTRIBUTED);
            new ElectoratesApi(editor).createElectorate(election, electorate, null);
        }

        var conflicts = new ClaimsApi(stranger).listElectionConflicts(election, null);

        assertThat(conflicts.getItems()).extracting(Conflict::getProperty).containsExactly("/electorates");
        assertThat(conflicts.getItems().getFirst().getValues())
                .extracting(ConflictingValue::getValue, ConflictingValue::getWithinImplied)
                .containsExactly(tuple(1_200_000, false), tuple(1_062_049, true));
    }

    @Test
    void an_election_is_read_as_it_was_known() throws ApiException {
        var first = new ElectionsApi(stranger)
                .listElectionRevisions(election, null, null)
                .getItems()
                .getLast();

        var then = new ElectionsApi(stranger).getElection(election, first.getRecordedAt(), null);

        assertThat(then.getVersion()).isEqualTo(first.getVersion()).isEqualTo(1);
        assertThat(then.getResult()).isNull();
    }

    @Test
    void the_steps_that_an_election_may_take_are_named() throws ApiException {
        var steps = new PhasesApi(stranger).listPhaseTransitions(election, null, null);

        assertThat(steps.getLegal())
                .contains(ElectionPhase.RESULT_DECLARED, ElectionPhase.RECOUNT)
                .doesNotContain(ElectionPhase.BALLOT_OPEN);
    }

    /** The native library takes every answer but text/plain for JSON, so a caller of it follows the links. */
    @Test
    void table_and_calendar_are_read_by_their_links() throws Exception {
        var links = new ElectionsApi(stranger).getElection(election, null, null).getLinks();

        assertThat(read(links.getCsvExport()).lines().toList())
                .hasSize(4)
                .last()
                .asString()
                .contains("Ian Allinson");
        assertThat(read(links.getCalendar())).startsWith("BEGIN:VCALENDAR");
    }

    private String read(String link) throws Exception {
        var address = URI.create(stranger.getBaseUri()).resolve(link);
        var answer = stranger.getHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static boolean isOver(BulkImport progress) {
        return progress.getFinishedAt() != null;
    }

    private static Map<String, Object> day(String value) {
        return Map.of("value", value, "approximate", false);
    }
}
