package org.hustings.election.election.domain;

import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.phase.PhaseHistory;
import org.hustings.election.result.ResultRules;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What has to hold between the parts of one election. Each part alone is judged where it is. */
final class ElectionRules {

    private ElectionRules() {}

    /** What is known of an election fits itself and what was counted. */
    static void check(ElectionDetails details, ElectionCount count) {
        if (details.organisationId().equals(details.scrutineerId())) {
            throw new OwnScrutineer();
        }
        if (details.byElectionReason() != null && details.type() != ElectionType.SPECIAL) {
            throw RelationRefused.noByElection();
        }
        if (details.level() != ElectionLevel.BALLOT && count.result() != null) {
            throw RelationRefused.levelOfCount();
        }
        if (count.winners() > details.seats()) {
            throw new FewerSeatsThanWinners(count.winners());
        }
    }

    /** A step says what such a step needs, and nothing that belongs to another. */
    static void check(NewPhaseTransition step, ElectionType type, PhaseHistory before, ElectionCount count) {
        var cancels = step.to() == ElectionPhase.CANCELLED;
        if (cancels != (step.cancellationReason() != null)) {
            throw CancellationRefused.reason(cancels);
        }
        if (cancels && count.winners() > 0) {
            throw CancellationRefused.winner();
        }
        var declares = step.to() == ElectionPhase.RESULT_DECLARED;
        if (!declares && step.overrideReason() != null) {
            throw DeclarationRefused.nothingToOverride();
        }
        if (declares && step.overrideReason() == null && lacksReport(type, before, count)) {
            throw DeclarationRefused.reportMissing();
        }
    }

    static ResultRules ofCount(Election election, Ballot ballot) {
        return ResultRules.ofCount(
                election.phase(), seats(election), ballotCloses(election), ballot, election.result());
    }

    static ResultRules ofCorrection(Election election, Ballot ballot) {
        return ResultRules.ofCorrection(election.phase(), seats(election), ballotCloses(election), ballot);
    }

    static ResultRules ofTrial(Election election) {
        return ResultRules.ofTrial(election.phase(), seats(election));
    }

    /** Where no ballot was held there is nothing to report, and what was declared once is declared again after a recount. */
    private static boolean lacksReport(ElectionType type, PhaseHistory before, ElectionCount count) {
        return type.asksForScrutineersReport()
                && count.scrutineerReport() == null
                && !before.passed(ElectionPhase.UNCONTESTED)
                && !before.passed(ElectionPhase.RESULT_DECLARED);
    }

    /** How many can be elected, where votes are counted at all. */
    private static int seats(Election election) {
        var details = election.details();
        if (details.level() != ElectionLevel.BALLOT) {
            throw new GroupHasNoVotes(details.level());
        }
        return details.seats();
    }

    private static @Nullable PartialDate ballotCloses(Election election) {
        return election.timetable()
                .find(Milestone.BALLOT_CLOSES)
                .map(TimetableEntry::date)
                .orElse(null);
    }
}
