package org.hustings.timeline.campaignevent.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** An entry breaks rules of the timeline; the violations say which. */
public class EntryRefused extends DomainException {

    public EntryRefused(List<Violation> violations) {
        super(
                Kind.RULE_VIOLATED,
                "campaign-event-refused",
                "The campaign event breaks a rule",
                violations.size() == 1
                        ? violations.getFirst().message()
                        : "%d rules are broken.".formatted(violations.size()),
                violations);
    }
}
