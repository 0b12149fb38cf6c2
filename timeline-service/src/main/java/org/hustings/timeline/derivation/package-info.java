/**
 * Entries that follow from changes of elections and candidates, of endorsements and of the posts that candidates hold:
 * exactly one for each change and election.
 *
 * <p>Every change of an election or a candidate that an entry can tell is kept as a
 * {@link org.hustings.timeline.derivation.domain.SourceChange}. It is told as soon as its election, and its candidate,
 * are known and published; until then it waits, so that nothing of a draft shows and the order in which the two
 * topics are read does not matter. What their records say, and go on
 * to say, is kept as a {@link org.hustings.timeline.derivation.domain.RecordedFact}. What happens to endorsements and post holdings is kept as a
 * {@link org.hustings.timeline.derivation.domain.FollowedChange}, and told wherever it matters by what is known now.
 * Start at {@link org.hustings.timeline.derivation.application.Timelines}.
 */
@NullMarked
package org.hustings.timeline.derivation;

import org.jspecify.annotations.NullMarked;
