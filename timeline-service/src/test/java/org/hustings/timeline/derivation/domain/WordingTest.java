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
import org.hustings.timeline.derivation.domain.Occurrence.CandidateDeclared;
import org.hustings.timeline.derivation.domain.Occurrence.CandidateStatusChanged;
import org.hustings.timeline.derivation.domain.Occurrence.DateMoved;
import org.hustings.timeline.derivation.domain.Occurrence.ElectionExpected;
import org.hustings.timeline.derivation.domain.Occurrence.PhaseChanged;
import org.hustings.timeline.derivation.domain.Occurrence.ResultRecorded;
import org.hustings.timeline.derivation.domain.Occurrence.Tally;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.hustings.timeline.value.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final UUID UNKNOWN = new UUID(0, 3);
    private static final Instant RECORDED = Instant.parse("2031-06-01T23:30:00Z");
    private static final PartialDate DAY = PartialDate.of("2031-05-02");
    private static final Source GAZETTE = reported("2031-04-30");
    private static final UUID TWIN = new UUID(0, 4);
    private static final Wording WORDING = new Wording(
            Words.in("en"),
            "Mayor of Sea 2031",
            new Cast(
                    Map.of(
                            ADA,
                            new Candidacy("Ada Shore", null),
                            BEN,
                            new Candidacy("Ben Strand", null),
                            TWIN,
                            new Candidacy("Benjamin Strand", BEN)),
                    Map.of(),
                    Map.of()));

    @Test
    void a_phase_change_names_the_steps_and_the_reason() {
        var content = told(new PhaseChanged("EXPECTED", "ANNOUNCED", DAY, "The mayor stood down", null, GAZETTE));

        assertThat(content.headline()).isEqualTo("Election announced");
        assertThat(content.text()).isEqualTo("Mayor of Sea 2031: from expected to announced. The mayor stood down.");
        assertThat(content.startDate()).isEqualTo(DAY);
        assertThat(content.kind()).isEqualTo(CampaignEventKind.MILESTONE);
        assertThat(content.sources()).containsExactly(GAZETTE);
    }

    @Test
    void a_cancellation_says_why() {
        var content = told(new PhaseChanged("ANNOUNCED", "CANCELLED", DAY, null, "NO_CANDIDATES", null));

        assertThat(content.headline()).isEqualTo("Election cancelled");
        assertThat(content.text())
                .isEqualTo("Mayor of Sea 2031: from announced to cancelled. Cancelled: no candidates.");
    }

    @Test
    void an_election_that_comes_back_from_a_postponement_resumes() {
        assertThat(headline(new PhaseChanged("POSTPONED", "BALLOT_OPEN", DAY, null, null, null)))
                .isEqualTo("Election resumes: ballot open");
    }

    @Test
    void a_phase_without_words_is_spelt_out() {
        assertThat(headline(new PhaseChanged("COUNTING", "SECOND_ROUND", DAY, null, null, null)))
                .isEqualTo("Election: second round");
    }

    @Test
    void a_moved_date_keeps_the_old_one_and_who_moved_it() {
        var move = new DateMoved(
                "BALLOT_CLOSES", PartialDate.of("2032"), DAY, "Brought forward", "the mayor", DAY, GAZETTE);
        var content = told(move);

        assertThat(content.headline()).isEqualTo("Close of the ballot moved to 2 May 2031");
        assertThat(content.text()).isEqualTo("Moved from 2032 to 2 May 2031 by the mayor. Brought forward.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031|2031",
                "2031-05|May 2031",
                "2031-05-02|2 May 2031",
                "2031-05-02T09:30:00+01:00|2 May 2031, 08:30 UTC"
            })
    void a_date_is_told_as_exactly_as_it_is_known(String value, String words) {
        var move = new DateMoved("TERM_STARTS", DAY, PartialDate.of(value), null, null, null, null);

        assertThat(headline(move)).isEqualTo("Start of the term moved to " + words);
    }

    @Test
    void an_approximate_date_is_told_as_such() {
        var about = new PartialDate("2031-05", true, null);

        assertThat(headline(new DateMoved("TERM_STARTS", DAY, about, null, null, null, null)))
                .isEqualTo("Start of the term moved to about May 2031");
    }

    @Test
    void a_candidacy_is_about_its_candidate() {
        var content = told(new CandidateDeclared(ADA, false, "harbour master", DAY, List.of(GAZETTE)));

        assertThat(content.headline()).isEqualTo("Ada Shore stands for election");
        assertThat(content.text()).isEqualTo("harbour master.");
        assertThat(content.participants()).containsExactly(new CandidateParticipant(ADA, ParticipantRole.SUBJECT));
    }

    @Test
    void the_holder_of_the_post_stands_for_re_election() {
        assertThat(headline(new CandidateDeclared(BEN, true, null, DAY, List.of())))
                .isEqualTo("Ben Strand stands for re-election");
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN,Ben Strand withdraws",
        "QUALIFIED,Ben Strand qualifies for the ballot",
        "DISQUALIFIED,Ben Strand is disqualified",
        "DECEASED,Ben Strand has died",
        "SUSPENDED_FOR_NOW,Ben Strand: suspended for now"
    })
    void a_new_status_of_a_candidate_has_its_words(String status, String headline) {
        assertThat(headline(new CandidateStatusChanged(BEN, "DECLARED", status, DAY, null, null)))
                .isEqualTo(headline);
    }

    @Test
    void a_candidacy_that_was_recorded_twice_is_told_once_and_its_other_entry_is_void() {
        var content = told(new CandidateDeclared(TWIN, false, "harbour master", DAY, List.of(GAZETTE)));

        assertThat(content.headline()).isEqualTo("Ben Strand stands for election");
        assertThat(content.text())
                .isEqualTo("The candidacy was recorded twice and is told by another entry. harbour master.");
        assertThat(content.status()).isEqualTo(CampaignEventStatus.CANCELLED);
        assertThat(content.participants()).containsExactly(new CandidateParticipant(BEN, ParticipantRole.SUBJECT));
    }

    @Test
    void what_happened_to_a_candidacy_that_was_merged_happened_to_the_one_that_shows() {
        var content = told(new CandidateStatusChanged(TWIN, "DECLARED", "QUALIFIED", DAY, null, null));

        assertThat(content.headline()).isEqualTo("Ben Strand qualifies for the ballot");
        assertThat(content.status()).isEqualTo(CampaignEventStatus.HAPPENED);
        assertThat(content.participants()).containsExactly(new CandidateParticipant(BEN, ParticipantRole.SUBJECT));
    }

    @Test
    void a_result_names_the_winner_and_the_figures() {
        var content = told(result("UNOFFICIAL_COMPLETE", new Tally(ADA, 59067L, true), new Tally(BEN, 53544L, false)));

        assertThat(content.headline()).isEqualTo("Result: Ada Shore elected with 59,067 votes");
        assertThat(content.text())
                .isEqualTo("Ada Shore 59,067; Ben Strand 53,544. 129,754 valid votes."
                        + " Turnout 12.2% as reported, 12.247% as computed.");
        assertThat(content.kind()).isEqualTo(CampaignEventKind.RESULT);
        assertThat(content.participants()).containsExactly(new CandidateParticipant(ADA, ParticipantRole.SUBJECT));
    }

    @Test
    void the_result_of_a_recount_says_so() {
        assertThat(headline(result("RECOUNT", new Tally(BEN, 2L, true))))
                .isEqualTo("Result of the recount: Ben Strand elected with 2 votes");
    }

    @Test
    void a_corrected_result_says_so() {
        assertThat(headline(result("CORRECTION", new Tally(BEN, 2L, true))))
                .isEqualTo("Corrected result: Ben Strand elected with 2 votes");
    }

    @Test
    void several_winners_are_named_together() {
        assertThat(headline(result("CERTIFIED", new Tally(ADA, 3L, true), new Tally(BEN, 2L, true))))
                .isEqualTo("Certified result: Ada Shore and Ben Strand elected");
    }

    @Test
    void a_winner_whose_name_has_not_come_yet_is_not_named() {
        assertThat(headline(result("UNOFFICIAL_COMPLETE", new Tally(UNKNOWN, 2L, true))))
                .isEqualTo("Result: a candidate not yet known elected with 2 votes");
    }

    @Test
    void a_change_without_a_date_is_dated_by_its_earliest_report() {
        var declared = new CandidateDeclared(ADA, false, null, null, List.of(GAZETTE, reported("2031-04")));

        assertThat(told(declared).startDate()).isEqualTo(new PartialDate("2031-04", true, null));
    }

    @Test
    void a_change_that_nobody_reports_is_dated_by_the_day_on_which_it_was_recorded() {
        assertThat(told(new ElectionExpected(null)).startDate()).isEqualTo(PartialDate.of("2031-06-01"));
    }

    @Test
    void a_text_that_is_too_long_is_cut() {
        var content = told(new PhaseChanged("EXPECTED", "ANNOUNCED", DAY, "x".repeat(20_000), null, null));

        assertThat(content.text()).hasSize(10_000).endsWith("x…");
    }

    private static ResultRecorded result(String status, Tally... tallies) {
        return new ResultRecorded(status, 129_754L, "12.2", "12.247", List.of(tallies), DAY, List.of(GAZETTE));
    }

    private static Source reported(String on) {
        return new Source(
                null, "News of " + on, "Sea Gazette", null, PartialDate.of(on), null, SourceKind.NEWS, "en", null);
    }

    private static String headline(Occurrence occurrence) {
        return told(occurrence).headline();
    }

    private static Content told(Occurrence occurrence) {
        return WORDING.of(occurrence, RECORDED);
    }
}
