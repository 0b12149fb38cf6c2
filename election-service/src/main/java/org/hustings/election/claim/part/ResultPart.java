package org.hustings.election.claim.part;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hustings.commons.claim.part.ClaimedPart;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.election.domain.Election;
import org.hustings.election.result.CountEntry;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.value.Source;

/** The current count of an election. What is claimed of it corrects what is known of that count, and is no new one. */
final class ResultPart extends ClaimedPart<NewResult> {

    /** A test is no count, and the others have parts of their own. */
    private static final Set<String> NEVER_CLAIMED = Set.of("isTest", "rounds", "units");

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
    protected boolean has(String member) {
        return super.has(member) && !NEVER_CLAIMED.contains(member);
    }

    @Override
    protected Object current() {
        return result.reported();
    }

    @Override
    protected void keep(NewResult changed, Instant now) {
        election.correct(changed.completed(CountEntry.of(result)), ballot.get(), now);
    }

    @Override
    protected List<Source> sources() {
        return result.sources();
    }
}
