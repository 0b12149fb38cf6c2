package org.hustings.timeline.imports.application;

import java.util.List;
import java.util.UUID;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** Several entries have the identifier of the event. */
class EntryAmbiguous extends DomainException {

    EntryAmbiguous(List<UUID> entries) {
        super(
                Kind.CONFLICT,
                "entry-ambiguous",
                "Several entries have this identifier",
                "Several entries have this identifier",
                List.of(Violation.at("/identifiers", "entry-ambiguous", "is an identifier of " + entries)));
    }
}
