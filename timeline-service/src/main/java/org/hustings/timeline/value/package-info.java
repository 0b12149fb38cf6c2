/**
 * Values that records of every kind carry: partial dates, sources, identifiers.
 *
 * <p>They look the same in a request, in the database, in an answer and in an event, so one record serves all four.
 */
@NullMarked
package org.hustings.timeline.value;

import org.jspecify.annotations.NullMarked;
