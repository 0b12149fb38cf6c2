/**
 * Candidates, as this service knows them: the election they stand in and their names, for the wording of entries.
 *
 * <p>The copy is filled from {@code hustings.candidates.v1}. A command that names a candidate who is not here yet asks
 * the candidate service once. Start at {@link org.hustings.timeline.candidatecopy.KnownCandidates}.
 */
@NullMarked
package org.hustings.timeline.candidatecopy;

import org.jspecify.annotations.NullMarked;
