package org.hustings.commons.bulk;

import java.util.UUID;

/**
 * An import that this copy of the service works on.
 *
 * @param recordsRead how many of its records were done when it was claimed
 */
record ClaimedImport(UUID id, String format, String submittedBy, long recordsRead) {}
