package org.hustings.election.exchange.nist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What a voter may choose. */
record CandidateSelection(
        @JsonProperty("@id") String id, List<String> candidateIds, int sequenceOrder, List<VoteCounts> voteCounts)
        implements NistObject {}
