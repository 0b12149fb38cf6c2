package org.hustings.election.exchange.nist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided. */
record CandidateContest(
        @JsonProperty("@id") String id,
        String name,
        String electionDistrictId,
        int votesAllowed,
        int numberElected,
        String voteVariation,
        @Nullable String otherVoteVariation,
        @Nullable List<String> officeIds,
        List<CountStatus> countStatus,
        List<CandidateSelection> contestSelection)
        implements NistObject {}
