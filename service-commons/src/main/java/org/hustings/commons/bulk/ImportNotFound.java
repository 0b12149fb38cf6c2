package org.hustings.commons.bulk;

import java.util.UUID;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** There is no such import, or not for this caller. */
public class ImportNotFound extends DomainException {

    ImportNotFound(UUID id) {
        super(Kind.NOT_FOUND, "import-not-found", "There is no such import", "No import %s is there".formatted(id));
    }
}
