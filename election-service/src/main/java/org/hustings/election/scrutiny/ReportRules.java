package org.hustings.election.scrutiny;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hustings.commons.problem.Violation;
import org.hustings.election.phase.ElectionPhase;
import org.jspecify.annotations.Nullable;

/** What a scrutineer's report has to keep to. Its figures are recorded as they stand in it. */
public record ReportRules(ElectionPhase phase) {

    /** The rules for an election that stands there. */
    public static ReportRules of(ElectionPhase phase) {
        return new ReportRules(phase);
    }

    /** Fails with every rule that the report breaks. */
    public void check(ScrutineerReport report) {
        var violations = new ArrayList<Violation>();
        if (!phase.allowsResult()) {
            violations.add(Violation.at(
                    "", "report-before-ballot-closes", "no report before the ballot closes; the phase is " + phase));
        }
        checkVotes(report, violations);
        checkReasons("noContravention", report.satisfied().noContravention(), violations);
        checkReasons("arrangementsSecure", report.satisfied().arrangementsSecure(), violations);
        checkReasons("noInterference", report.satisfied().noInterference(), violations);
        if (report.receivedAt() != null
                && report.publishedAt() != null
                && report.receivedAt().isCertainlyAfter(report.publishedAt())) {
            violations.add(Violation.at("/publishedAt", "published-before-received", "is before it was received"));
        }
        if (!violations.isEmpty()) {
            throw new ScrutineerReportRefused(violations);
        }
    }

    private static void checkVotes(ScrutineerReport report, List<Violation> violations) {
        var candidates = new HashSet<UUID>();
        for (var i = 0; i < report.votes().size(); i++) {
            if (!candidates.add(report.votes().get(i).candidateId())) {
                violations.add(Violation.at(
                        "/votes/%d/candidateId".formatted(i), "candidate-repeated", "has other votes in the report"));
            }
        }
    }

    private static void checkReasons(String matter, @Nullable Opinion opinion, List<Violation> violations) {
        if (opinion != null && !opinion.satisfied() && opinion.reasons() == null) {
            violations.add(Violation.at(
                    "/satisfied/%s/reasons".formatted(matter),
                    "reasons-missing",
                    "a scrutineer who is not satisfied says why (TULRCA 1992 s.52(2))"));
        }
    }
}
