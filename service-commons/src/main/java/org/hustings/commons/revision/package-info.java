/**
 * The revision log: one row for every accepted change, and what follows from it.
 *
 * <p>A change is appended in the transaction that makes it (TRANSACTIONAL OUTBOX). The relay publishes the rows to
 * Kafka in the order of their positions, at least once; the history of a record is read from the same rows. Start at
 * {@link org.hustings.commons.revision.RevisionLog}.
 */
@NullMarked
package org.hustings.commons.revision;

import org.jspecify.annotations.NullMarked;
