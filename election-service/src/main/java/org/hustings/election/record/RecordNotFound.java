package org.hustings.election.record;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** There is no such record, or none that the caller may see. */
public class RecordNotFound extends DomainException {

    /**
     * Names what was looked for.
     *
     * @param kind of record, as it stands in the path: {@code organisation}, {@code post}, {@code election}
     */
    public RecordNotFound(String kind, Object id) {
        super(Kind.NOT_FOUND, kind + "-not-found", "There is no such " + kind, "There is no %s %s".formatted(kind, id));
    }
}
