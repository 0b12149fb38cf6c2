package org.hustings.timeline.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.derivation.domain.Cast.Candidacy;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.hustings.timeline.value.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactWordingTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final PartialDate DAY = PartialDate.of("2031-05-02");
    private static final Source GAZETTE =
            new Source(null, "The gazette", null, null, DAY, null, SourceKind.NEWS, null, null);
    private static final FactWording WORDING = new FactWording(
            Words.in("en"),
            "Mayor of Sea 2031",
            new Cast(Map.of(ADA, new Candidacy("Ada Shore", null)), Map.of(), Map.of()));

    @ParameterizedTest
    @CsvSource({
        "BALLOT_DISPATCH, Ballot papers dispatched",
        "TERM_STARTS, Term starts",
        "LAST_HUSTINGS, Reached: last hustings"
    })
    void a_milestone_that_happened_is_told_on_its_day(String milestone, String headline) {
        var told = told(null, new Fact.MilestoneReached(milestone, DAY, "As planned", List.of(GAZETTE)));

        assertThat(told.headline()).isEqualTo(headline);
        assertThat(told.text()).isEqualTo("As planned.");
        assertThat(told.startDate()).isEqualTo(DAY);
        assertThat(told.sources()).containsExactly(GAZETTE);
        assertThat(told.kind()).isEqualTo(CampaignEventKind.MILESTONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PAPERS_DISTRIBUTED; Electorate: 1,062,049 ballot papers distributed",
                "ENTITLED_TO_VOTE; Electorate: 1,062,049 entitled to vote",
                "WITH_EMAIL; Electorate: 1,062,049 (with email)"
            })
    void an_electorate_says_what_is_counted(String basis, String headline) {
        assertThat(told(null, new Fact.ElectorateReported(1_062_049, basis, DAY, null, null))
                        .headline())
                .isEqualTo(headline);
    }

    @Test
    void a_report_tells_the_papers_and_whether_the_scrutineer_is_satisfied() {
        var told = told(
                null, new Fact.ReportMade(1_062_049L, 130_071L, 317L, "Sea Count", true, DAY, null, List.of(GAZETTE)));

        assertThat(told.headline()).isEqualTo("Scrutineer's report received");
        assertThat(told.text())
                .isEqualTo("1,062,049 papers distributed. 130,071 papers returned. 317 papers invalid."
                        + " Votes counted by Sea Count. The scrutineer is satisfied with the conduct of the election.");
    }

    @Test
    void a_report_that_was_published_is_told_on_that_day() {
        var published = PartialDate.of("2031-06-01");
        var told = told(null, new Fact.ReportMade(null, null, null, null, false, DAY, published, null));

        assertThat(told.headline()).isEqualTo("Scrutineer's report published");
        assertThat(told.text()).isEqualTo("The scrutineer is not satisfied with the conduct of the election.");
        assertThat(told.startDate()).isEqualTo(published);
    }

    @Test
    void what_is_said_of_the_election_names_it() {
        assertThat(told(null, new Fact.CandidatesLocked(true)).headline()).isEqualTo("List of candidates closed");
        assertThat(told(null, new Fact.CandidatesLocked(false)).headline()).isEqualTo("List of candidates open again");
        assertThat(told(null, new Fact.DateStatusSet("CHANGING")).text()).isEqualTo("Mayor of Sea 2031.");
        assertThat(told(null, new Fact.Replaced("mayor.sea.2031-09-01")).text())
                .isEqualTo("Mayor of Sea 2031 is replaced by mayor.sea.2031-09-01.");
    }

    @Test
    void nominations_are_told_by_who_nominated() {
        var told = told(
                ADA,
                new Fact.Nominated(List.of(
                        new Fact.Nomination(1185, "BRANCH", GAZETTE), new Fact.Nomination(3, "WORKPLACE", GAZETTE))));

        assertThat(told.headline()).isEqualTo("Nominations of Ada Shore counted");
        assertThat(told.text()).isEqualTo("Branches: 1,185; Workplaces: 3.");
        assertThat(told.sources()).containsExactly(GAZETTE);
        assertThat(told.participants()).containsExactly(new CandidateParticipant(ADA, ParticipantRole.SUBJECT));
    }

    @Test
    void withdrawn_support_names_who_withdrew_it() {
        var withdrawn = new Fact.SupportWithdrawn("Sea Left", DAY, "supports another", GAZETTE);

        assertThat(told(ADA, withdrawn).headline()).isEqualTo("Sea Left withdraws support from Ada Shore");
        assertThat(told(ADA, withdrawn).kind()).isEqualTo(CampaignEventKind.ENDORSEMENT);
    }

    @Test
    void whoever_is_forgotten_is_no_longer_named_and_the_day_stays() {
        var forgotten = new Fact.SupportWithdrawn("Sea Left", null, "supports another", GAZETTE)
                .erased(Instant.parse("2031-06-01T12:00:00Z"));
        var told = told(ADA, forgotten);

        assertThat(told.headline()).isEqualTo("Support for Ada Shore withdrawn");
        assertThat(told.text()).isNull();
        assertThat(told.sources()).isEmpty();
        assertThat(told.startDate()).isEqualTo(new PartialDate("2031-05-02", true, null));
    }

    @ParameterizedTest
    @CsvSource({
        "PROJECTED_WINNER, Ada Shore is the projected winner",
        "ADVANCED_TO_RUNOFF, Ada Shore advances to a runoff"
    })
    void an_outcome_that_no_result_entry_tells_is_a_result(String outcome, String headline) {
        assertThat(told(ADA, new Fact.OutcomeReached(outcome)).headline()).isEqualTo(headline);
        assertThat(told(ADA, new Fact.OutcomeReached(outcome)).kind()).isEqualTo(CampaignEventKind.RESULT);
    }

    @Test
    void a_fact_that_the_record_no_longer_has_is_cancelled_and_says_why() {
        var fact = fact(ADA, new Fact.OutcomeReached("PROJECTED_WINNER"), 3);
        fact.follow(origin(4), null);

        assertThat(WORDING.of(fact).status()).isEqualTo(CampaignEventStatus.CANCELLED);
        assertThat(WORDING.of(fact).text()).isEqualTo("The result no longer says so.");
    }

    @Test
    void a_projection_is_not_taken_back_by_the_certain_result() {
        var fact = fact(ADA, new Fact.OutcomeReached("PROJECTED_WINNER"), 3);
        fact.follow(origin(4), new Fact.OutcomeReached("WINNER"));

        assertThat(WORDING.of(fact).headline()).isEqualTo("Ada Shore is the projected winner");
        assertThat(fact.isVoid()).isFalse();
    }

    @Test
    void an_older_event_changes_nothing() {
        var fact = fact(null, new Fact.ElectorateReported(7, "REGISTERED", DAY, null, null), 3);
        fact.follow(origin(2), new Fact.ElectorateReported(6, "REGISTERED", DAY, null, null));
        fact.follow(origin(3), null);

        assertThat(WORDING.of(fact).headline()).isEqualTo("Electorate: 7 registered");
    }

    private static Content told(@Nullable UUID candidate, Fact fact) {
        return WORDING.of(fact(candidate, fact, 3));
    }

    private static RecordedFact fact(@Nullable UUID candidate, Fact fact, long version) {
        return new RecordedFact(
                new RecordedFact.Id("mayor.sea.2031-05-02", "part"), candidate, "part", origin(version), fact);
    }

    private static RecordedFact.Origin origin(long version) {
        return new RecordedFact.Origin("topic", new UUID(1, version), version, Instant.parse("2031-06-01T12:00:00Z"));
    }
}
