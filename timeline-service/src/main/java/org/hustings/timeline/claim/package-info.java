/**
 * Claims about campaign events: what several sources report of one property, side by side and ranked.
 *
 * <p>The mechanism is the shared one. Only what editors wrote is claimed: a derived entry follows from its change, and
 * what is claimed of that belongs to the record that changed. Start at
 * {@link org.hustings.timeline.claim.part.ClaimedCampaignEvent}.
 */
@NullMarked
package org.hustings.timeline.claim;

import org.jspecify.annotations.NullMarked;
