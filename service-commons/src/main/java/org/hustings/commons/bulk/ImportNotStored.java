package org.hustings.commons.bulk;

import java.sql.SQLException;
import java.util.UUID;

/** The database did not take what belongs to an import. */
class ImportNotStored extends RuntimeException {

    ImportNotStored(UUID id, SQLException cause) {
        super("Import " + id + " could not be stored", cause);
    }
}
