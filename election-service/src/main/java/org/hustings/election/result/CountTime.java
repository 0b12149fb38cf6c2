package org.hustings.election.result;

import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** There is no result, and nothing is counted, before the ballot closes. */
record CountTime(ElectionPhase phase, @Nullable PartialDate ballotCloses) implements ResultRule {

    @Override
    public Stream<Violation> violations(ElectionResult result) {
        return Stream.concat(early(), countedEarly(result));
    }

    private Stream<Violation> early() {
        return phase.allowsResult()
                ? Stream.empty()
                : Stream.of(Violation.at(
                        "",
                        "result-before-ballot-closes",
                        "no result before the ballot closes; the phase is " + phase));
    }

    private Stream<Violation> countedEarly(ElectionResult result) {
        if (ballotCloses == null || result.countedAt() == null || !ballotCloses.isCertainlyAfter(result.countedAt())) {
            return Stream.empty();
        }
        return Stream.of(Violation.at(
                "/countedAt",
                "counted-before-ballot-closes",
                "is before the ballot closes on " + ballotCloses.value()));
    }
}
