/**
 * People, as this service knows them: their names, and who is the same person after merges.
 *
 * <p>The copy is filled from {@code hustings.candidates.v1}. Merges form a forest, and each person knows its root, so
 * that the order in which events of several people come does not matter in the end. Start at
 * {@link org.hustings.timeline.personcopy.PersonCopies}.
 */
@NullMarked
package org.hustings.timeline.personcopy;

import org.jspecify.annotations.NullMarked;
