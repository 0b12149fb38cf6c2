/**
 * Values that people and candidacies share: partial dates, sources, identifiers in other schemes.
 *
 * <p>Their JSON forms equal those of the other services, so that a client meets one {@code Source}, not three.
 */
@NullMarked
package org.hustings.candidate.value;

import org.jspecify.annotations.NullMarked;
