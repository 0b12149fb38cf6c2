package org.hustings.election.exchange.nist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who stands. */
record Candidate(
        @JsonProperty("@id") String id,
        InternationalizedText ballotName,
        @Nullable String postElectionStatus,
        List<ExternalIdentifier> externalIdentifier)
        implements NistObject {}
