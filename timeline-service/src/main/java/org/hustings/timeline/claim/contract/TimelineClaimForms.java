package org.hustings.timeline.claim.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.claim.contract.ClaimForms;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;

/** Claims cite sources and give dates as all records of this service do. */
@ApplicationScoped
class TimelineClaimForms implements ClaimForms {

    @Override
    public Class<? extends Record> source() {
        return Source.class;
    }

    @Override
    public Class<? extends Record> date() {
        return PartialDate.class;
    }
}
