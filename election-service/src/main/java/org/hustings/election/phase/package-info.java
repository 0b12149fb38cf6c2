/**
 * The phases of an election and the transitions between them.
 *
 * <p>Start at {@link org.hustings.election.phase.ElectionPhase}: which phase may follow which is decided there and
 * nowhere else.
 */
@NullMarked
package org.hustings.election.phase;

import org.jspecify.annotations.NullMarked;
