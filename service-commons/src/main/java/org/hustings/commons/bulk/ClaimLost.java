package org.hustings.commons.bulk;

import java.util.UUID;

/** Another copy of the service works on the import. */
class ClaimLost extends RuntimeException {

    ClaimLost(UUID id) {
        super("Import " + id + " is worked on elsewhere");
    }
}
