package org.hustings.timeline.claim.application;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.value.DerivedFrom;

/** Something was to be claimed of an entry that only tells what another record says. */
public class ClaimsOfChange extends DomainException {

    ClaimsOfChange(CampaignEventId id, DerivedFrom change) {
        super(
                Kind.CONFLICT,
                "claims-of-change",
                "A derived entry follows from its change",
                "Campaign event %s tells a change of %s: what is claimed of it is claimed there."
                        .formatted(id, change.resource()));
    }
}
