package org.hustings.candidate.candidacy.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hustings.candidate.value.Source;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;

/** One source says once how many units of a kind nominated a candidate. */
public class DuplicateNomination extends DomainException {

    private static final long serialVersionUID = 1L;

    private record Counted(NominationUnit unit, @Nullable Source source) {}

    private DuplicateNomination(List<Violation> violations) {
        super(
                Kind.RULE_VIOLATED,
                "duplicate-nomination",
                "The nominations of a unit are counted twice",
                "A source counts the nominations by units of one kind once",
                violations);
    }

    static void refuse(List<Nomination> nominations) {
        var seen = new HashSet<Counted>();
        var repeated = IntStream.range(0, nominations.size())
                .filter(i -> !seen.add(counted(Objects.requireNonNull(nominations.get(i)))))
                .mapToObj(i -> new Violation(
                        "/nominations/" + i, "duplicate-nomination", "counts the same unit by the same source again"))
                .toList();
        if (!repeated.isEmpty()) {
            throw new DuplicateNomination(repeated);
        }
    }

    private static Counted counted(Nomination nomination) {
        return new Counted(nomination.unit(), nomination.source());
    }
}
