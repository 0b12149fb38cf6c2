package org.hustings.election.claim.part;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.election.domain.Election;
import org.hustings.election.result.CountEntry;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.value.Source;

/** The current count of an election. What is claimed of it corrects what is known of that count, and is no new one. */
final class ResultPart extends ClaimedPart<NewResult> {

    private final Election election;
    private final ElectionResult result;
    private final Supplier<Ballot> ballot;

    ResultPart(Election election, ElectionResult result, Supplier<Ballot> ballot, MemberEdit edit) {
        super(edit, NewResult.class);
        this.election = election;
        this.result = result;
        this.ballot = ballot;
    }

    @Override
    Object current() {
        return result.reported();
    }

    @Override
    void keep(NewResult changed, Instant now) {
        election.correct(changed.completed(CountEntry.of(result)), ballot.get(), now);
    }

    @Override
    List<Source> sources() {
        return result.sources();
    }
}
