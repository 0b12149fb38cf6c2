/** The rules of the timeline's entries. Start at {@link org.hustings.timeline.campaignevent.domain.CampaignEvent}. */
@NullMarked
package org.hustings.timeline.campaignevent.domain;

import org.jspecify.annotations.NullMarked;
