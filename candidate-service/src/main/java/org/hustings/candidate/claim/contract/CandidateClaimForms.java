package org.hustings.candidate.claim.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.commons.claim.contract.ClaimForms;

/** Claims cite sources and give dates as all records of this service do. */
@ApplicationScoped
class CandidateClaimForms implements ClaimForms {

    @Override
    public Class<? extends Record> source() {
        return Source.class;
    }

    @Override
    public Class<? extends Record> date() {
        return PartialDate.class;
    }
}
