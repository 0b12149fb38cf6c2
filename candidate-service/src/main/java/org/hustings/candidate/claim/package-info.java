/**
 * Claims about people, candidacies and post holdings: what several sources report of one property, side by side and ranked.
 *
 * <p>The mechanism is the shared one; here its records are those of this service, which never change but are replaced.
 * What follows from other records (results, merges, post holdings) or is decided by commands (drafts, statuses) cannot
 * be claimed. Start at {@link org.hustings.candidate.claim.part.ReplaceableRecord}.
 */
@NullMarked
package org.hustings.candidate.claim;

import org.jspecify.annotations.NullMarked;
