package org.hustings.election.exchange.nist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post to be filled. */
record Office(
        @JsonProperty("@id") String id,
        InternationalizedText name,
        String electionDistrictId,
        @Nullable String filingDeadline,
        @Nullable Term term,
        List<ExternalIdentifier> externalIdentifier)
        implements NistObject {}
