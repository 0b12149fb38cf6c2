package org.hustings.election.election.application;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A list of what was known was to be sorted by what may have changed since: no index could serve that. */
class SortNotAsKnown extends DomainException {

    SortNotAsKnown(ElectionSort sort) {
        super(
                Kind.BAD_REQUEST,
                "invalid-parameter",
                "A parameter cannot be read",
                "sort %s does not go with asKnownAt.".formatted(sort),
                List.of(Violation.ofParameter("sort", "sort-not-as-known", "must not be NAME beside asKnownAt")));
    }
}
