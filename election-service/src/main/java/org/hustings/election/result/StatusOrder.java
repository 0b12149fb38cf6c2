package org.hustings.election.result;

import static org.hustings.election.result.ResultStatus.CERTIFIED;
import static org.hustings.election.result.ResultStatus.CORRECTION;
import static org.hustings.election.result.ResultStatus.RECOUNT;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;

/** There is nothing to correct or recount before there is a result, and what was certified does not become unofficial. */
record StatusOrder(@Nullable ElectionResult previous) implements ResultRule {

    private static final Set<ResultStatus> NEED_A_RESULT = EnumSet.of(CORRECTION, RECOUNT);
    private static final Set<ResultStatus> AFTER_CERTIFIED = EnumSet.of(CERTIFIED, CORRECTION, RECOUNT);

    @Override
    public Stream<Violation> violations(ElectionResult result) {
        var status = result.status();
        if (previous == null) {
            return NEED_A_RESULT.contains(status)
                    ? refused("nothing-to-correct", "there is no result before that this could be of")
                    : Stream.empty();
        }
        var certified = previous.firstCertified();
        return certified != null && !AFTER_CERTIFIED.contains(status)
                ? refused(
                        "result-certified",
                        "count %d was certified; only %s may follow".formatted(certified, AFTER_CERTIFIED))
                : Stream.empty();
    }

    private static Stream<Violation> refused(String code, String message) {
        return Stream.of(Violation.at("/status", code, message));
    }
}
