/**
 * Entries that follow from changes of elections and candidates, of endorsements and of the posts that candidates hold:
 * exactly one for each change and election.
 *
 * <p>It is told as soon as its election, and its candidate, are known and published; until then it waits, so that
 * nothing of a draft shows and the order in which the two topics are read does not matter. What can be told is of three
 * sorts:
 *
 * <table>
 * <caption>What is kept, who tells it, in which words</caption>
 * <tr><th>What happened</th><th>kept as</th><th>told by</th><th>in the words of</th></tr>
 * <tr><td>An election or a candidate changed. The change stays what it was, though it may be corrected.</td>
 *     <td>{@link org.hustings.timeline.derivation.domain.SourceChange}, with an
 *     {@link org.hustings.timeline.derivation.domain.Occurrence}</td>
 *     <td>{@link org.hustings.timeline.derivation.application.Derivation}</td>
 *     <td>{@link org.hustings.timeline.derivation.domain.Wording}</td></tr>
 * <tr><td>The record of an election or a candidate says something, and goes on to say it or something else.</td>
 *     <td>{@link org.hustings.timeline.derivation.domain.RecordedFact}, with a
 *     {@link org.hustings.timeline.derivation.domain.Fact}</td>
 *     <td>{@link org.hustings.timeline.derivation.application.FactDerivation}</td>
 *     <td>{@link org.hustings.timeline.derivation.domain.FactWording}</td></tr>
 * <tr><td>An endorsement or a post holding changed, which may matter to several elections or to none.</td>
 *     <td>{@link org.hustings.timeline.derivation.domain.FollowedChange}, beside a copy of the record</td>
 *     <td>{@link org.hustings.timeline.derivation.application.EndorsementDerivation} and
 *     {@link org.hustings.timeline.derivation.application.HoldingDerivation}, by what is known now</td>
 *     <td>{@link org.hustings.timeline.derivation.domain.EndorsementWording} and
 *     {@link org.hustings.timeline.derivation.domain.HoldingWording}</td></tr>
 * </table>
 *
 * Start at {@link org.hustings.timeline.derivation.application.Timelines}.
 */
@NullMarked
package org.hustings.timeline.derivation;

import org.jspecify.annotations.NullMarked;
