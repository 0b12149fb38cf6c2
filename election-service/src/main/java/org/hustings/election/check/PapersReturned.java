package org.hustings.election.check;

import java.util.List;
import java.util.Objects;
import org.hustings.election.result.CountStatus;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.InvalidPapers;

/**
 * C2: papers returned are the valid and the invalid ones, with those challenged or without. No more than a warning,
 * since authorities differ in what they count as returned and as invalid.
 */
final class PapersReturned implements Check {

    @Override
    public ResultCheck of(CheckedFigures figures) {
        var result = figures.result();
        var finding = Finding.of(CheckCode.C2)
                .input("papersReturned", result.papersReturned())
                .input("validVotes", result.validVotes())
                .input("papersInvalid", result.papersInvalid())
                .input("papersChallenged", result.papersChallenged())
                .input("papersOutstanding", result.papersOutstanding());
        if (reasons(result) > Objects.requireNonNullElse(result.papersInvalid(), Long.MAX_VALUE)) {
            return finding.input("invalidByReason", reasons(result))
                    .warn("More papers are invalid for one reason or another than are invalid at all");
        }
        if (result.papersReturned() == null || result.validVotes() == null || result.papersInvalid() == null) {
            return finding.notApplicable("Papers returned, valid or invalid are not known");
        }
        return judged(finding, result, result.papersReturned(), result.validVotes() + result.papersInvalid());
    }

    private static ResultCheck judged(Finding finding, ElectionResult result, long returned, long countedPapers) {
        var counted = countedPapers + Objects.requireNonNullElse(result.papersOutstanding(), 0L);
        var withChallenged = counted + Objects.requireNonNullElse(result.papersChallenged(), 0L);
        finding.expected(counted).actual(returned);
        if (returned == counted || returned == withChallenged) {
            return finding.pass("Papers returned are the valid and the invalid ones");
        }
        if (returned > withChallenged
                && result.countStatus() != CountStatus.COMPLETED
                && result.papersOutstanding() == null) {
            return finding.notApplicable("Papers are still being counted");
        }
        return finding.warn("Papers returned are not the valid and the invalid ones");
    }

    private static long reasons(ElectionResult result) {
        return Objects.requireNonNullElse(result.invalidByReason(), List.<InvalidPapers>of()).stream()
                .mapToLong(InvalidPapers::count)
                .sum();
    }
}
