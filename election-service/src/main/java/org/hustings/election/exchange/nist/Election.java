package org.hustings.election.exchange.nist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An election. */
record Election(
        InternationalizedText name,
        String type,
        @Nullable String otherType,
        String startDate,
        String endDate,
        String electionScopeId,
        List<CandidateContest> contest,
        List<Candidate> candidate,
        @Nullable List<BallotCounts> ballotCounts,
        List<CountStatus> countStatus,
        List<ExternalIdentifier> externalIdentifier)
        implements NistObject {}
