package org.hustings.election.claim.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.claim.contract.ClaimForms;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;

/** Claims cite sources and give dates as all records of this service do. */
@ApplicationScoped
class ElectionClaimForms implements ClaimForms {

    @Override
    public Class<? extends Record> source() {
        return Source.class;
    }

    @Override
    public Class<? extends Record> date() {
        return PartialDate.class;
    }
}
