/**
 * Entries that follow from changes of elections and candidates, exactly one for each change.
 *
 * <p>Every change that an entry can tell is kept as a
 * {@link org.hustings.timeline.derivation.domain.SourceChange}. It is told as soon as its election, and its candidate,
 * are known and published; until then it waits, so that nothing of a draft shows and the order in which the two
 * topics are read does not matter. Start at {@link org.hustings.timeline.derivation.application.Derivation}.
 */
@NullMarked
package org.hustings.timeline.derivation;

import org.jspecify.annotations.NullMarked;
