package org.hustings.election.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.candidatecopy.Ballots;
import org.hustings.election.claim.part.ClaimedElection;
import org.hustings.election.claim.part.ClaimedOrganisation;
import org.hustings.election.election.domain.Election;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.record.RecordStore;

/** Records as the mechanism of claims sees them. */
@ApplicationScoped
class ClaimedRecords {

    private final MemberEdit edit;
    private final RecordStore records;
    private final Ballots ballots;

    ClaimedRecords(MemberEdit edit, RecordStore records, Ballots ballots) {
        this.edit = edit;
        this.records = records;
        this.ballots = ballots;
    }

    ClaimedElection of(Election election) {
        return new ClaimedElection(
                election, edit, records, () -> ballots.of(election.id().value()));
    }

    ClaimedOrganisation of(Organisation organisation) {
        return new ClaimedOrganisation(organisation, edit, records);
    }
}
