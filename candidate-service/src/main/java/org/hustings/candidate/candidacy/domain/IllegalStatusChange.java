package org.hustings.candidate.candidacy.domain;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A status before the election that may not follow on the one held; says which may. */
public class IllegalStatusChange extends DomainException {

    private static final long serialVersionUID = 1L;

    public IllegalStatusChange(CandidateId candidate, PreElectionStatus from, PreElectionStatus to) {
        super(
                Kind.CONFLICT,
                "illegal-status-change",
                "The status may not become that",
                "Candidate %s is %s and cannot become %s; %s".formatted(candidate, from, to, legal(from.next())));
    }

    private static String legal(Set<PreElectionStatus> next) {
        return next.isEmpty()
                ? "the status is final"
                : "it may become: " + next.stream().map(Enum::name).collect(joining(", "));
    }
}
