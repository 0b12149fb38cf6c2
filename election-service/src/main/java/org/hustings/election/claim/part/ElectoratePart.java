package org.hustings.election.claim.part;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.commons.claim.part.ClaimedPart;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.election.domain.Election;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.electorate.NewElectorate;
import org.hustings.election.value.Source;

/** A figure of how many could vote. */
final class ElectoratePart extends ClaimedPart<NewElectorate> {

    private final Election election;
    private final UUID id;

    ElectoratePart(Election election, UUID id, MemberEdit edit) {
        super(edit, NewElectorate.class);
        this.election = election;
        this.id = id;
    }

    @Override
    protected Electorate current() {
        return election.electorates().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected void keep(NewElectorate changed, Instant now) {
        election.correct(changed.electorate(id), now);
    }

    @Override
    protected List<Source> sources() {
        return current().sources();
    }
}
