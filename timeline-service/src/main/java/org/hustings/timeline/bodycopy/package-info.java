/**
 * Organisations and posts, as this service knows them: their names, for the wording of entries.
 *
 * <p>The copy is filled from {@code hustings.elections.v1}. Start at
 * {@link org.hustings.timeline.bodycopy.BodyCopies}.
 */
@NullMarked
package org.hustings.timeline.bodycopy;

import org.jspecify.annotations.NullMarked;
