package org.hustings.election.claim.part;

import java.time.Instant;
import java.util.List;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.election.domain.Election;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.value.Source;

/** The current count of an election. What is claimed of it corrects what is known of that count, and is no new one. */
final class ResultPart extends ClaimedPart<NewResult> {

    private final Election election;
    private final ElectionResult result;

    ResultPart(Election election, ElectionResult result, MemberEdit edit) {
        super(edit, NewResult.class);
        this.election = election;
        this.result = result;
    }

    @Override
    Object current() {
        return result;
    }

    @Override
    void keep(NewResult changed, Instant now) {
        election.correct(changed.completed(), now);
    }

    @Override
    List<Source> sources() {
        return result.sources();
    }
}
