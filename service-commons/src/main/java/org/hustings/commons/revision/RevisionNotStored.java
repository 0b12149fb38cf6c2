package org.hustings.commons.revision;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** The log refused a row. The cause carries the constraint that decided, for the mapping to a problem. */
class RevisionNotStored extends PersistenceException {

    RevisionNotStored(Aggregate aggregate, SQLException cause) {
        super(
                "Revision %d of %s %s was not stored".formatted(aggregate.version(), aggregate.type(), aggregate.id()),
                cause);
    }
}
