/**
 * What happened in an election's campaign: entries that editors write, and entries that follow from the other
 * services' topics.
 *
 * <p>Owns {@code campaign_event} and topic {@code hustings.campaign-events.v1}. What others own it knows only as copies,
 * which may lag: {@code electioncopy}, {@code candidatecopy}, {@code personcopy} and {@code bodycopy} (organisations and
 * posts), and those of endorsements and post holdings in {@code derivation}. Start at
 * {@link org.hustings.timeline.campaignevent.domain.CampaignEvent}.
 */
@NullMarked
package org.hustings.timeline;

import org.jspecify.annotations.NullMarked;
