/**
 * Records as they were known at an instant, read from the revision log: what all features that answer
 * {@code ?asKnownAt=} share.
 *
 * <p>Owns nothing. A feature asks {@link org.hustings.candidate.asknown.application.RecordsAsKnown} for a record or a
 * list, and its resource turns each {@link org.hustings.commons.asknown.KnownRecord} into the form in which it answers.
 * Whatever is answered here may be erased, so nothing is kept for good.
 */
@NullMarked
package org.hustings.candidate.asknown;

import org.jspecify.annotations.NullMarked;
