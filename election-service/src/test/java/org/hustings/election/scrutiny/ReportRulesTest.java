package org.hustings.election.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hustings.election.result.ReportedCount.COYNE;
import static org.hustings.election.result.ReportedCount.MCCLUSKEY;

import java.time.Instant;
import java.util.List;
import org.hustings.commons.problem.Violation;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

    private static final Opinion SATISFIED = new Opinion(true, null);

    @Test
    void every_rule_that_a_report_breaks_is_told_at_its_place() {
        var votes = List.of(new ReportedVotes(COYNE, null, 1), new ReportedVotes(COYNE, null, 2));
        var report = report(votes, new Opinion(false, null), "2017-04-29");

        assertThat(violations(ElectionPhase.BALLOT_OPEN, report))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("", "report-before-ballot-closes"),
                        tuple("/votes/1/candidateId", "candidate-repeated"),
                        tuple("/satisfied/arrangementsSecure/reasons", "reasons-missing"),
                        tuple("/publishedAt", "published-before-received"));
    }

    @Test
    void a_scrutineer_may_be_dissatisfied_and_say_why_or_say_nothing() {
        var votes = List.of(new ReportedVotes(MCCLUSKEY, null, 59_067), new ReportedVotes(COYNE, null, 53_544));

        ReportRules.of(ElectionPhase.COUNTING)
                .check(report(votes, new Opinion(false, "Papers lay open overnight"), "2017-04-21"));
        ReportRules.of(ElectionPhase.COUNTING).check(report(votes, null, "2017"));
    }

    private static List<Violation> violations(ElectionPhase phase, ScrutineerReport report) {
        return catchThrowableOfType(
                        ScrutineerReportRefused.class,
                        () -> ReportRules.of(phase).check(report))
                .violations();
    }

    private static ScrutineerReport report(List<ReportedVotes> votes, @Nullable Opinion secure, String received) {
        return new NewScrutineerReport(
                        1_062_049L,
                        130_071L,
                        votes,
                        317L,
                        null,
                        null,
                        new Satisfaction(SATISFIED, secure, null),
                        null,
                        PartialDate.of(received),
                        PartialDate.of("2017-04-28"),
                        null)
                .report(Instant.parse("2026-01-05T10:24:00Z"));
    }
}
