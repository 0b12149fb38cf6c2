/**
 * What happened in an election's campaign: entries that editors write, and entries that follow from the other
 * services' topics.
 *
 * <p>Owns {@code campaign_event} and topic {@code hustings.campaign-events.v1}. Knows elections and candidates only as
 * the copies in {@code electioncopy} and {@code candidatecopy}, which may lag. Start at
 * {@link org.hustings.timeline.campaignevent.domain.CampaignEvent}.
 */
@NullMarked
package org.hustings.timeline;

import org.jspecify.annotations.NullMarked;
