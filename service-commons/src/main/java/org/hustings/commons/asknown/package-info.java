/**
 * What was known at an instant, read from the revision log.
 *
 * <p>A past instant is settled once no running transaction can add a revision to it; from then on what was known at it
 * never changes, and answers about it may be kept for good. Start at
 * {@link org.hustings.commons.asknown.KnownRecords}.
 */
@NullMarked
package org.hustings.commons.asknown;

import org.jspecify.annotations.NullMarked;
