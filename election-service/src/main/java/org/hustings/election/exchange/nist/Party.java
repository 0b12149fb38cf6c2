package org.hustings.election.exchange.nist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A political party. */
record Party(
        @JsonProperty("@id") String id,
        InternationalizedText name,
        List<String> partyScopeGpUnitIds,
        List<ExternalIdentifier> externalIdentifier)
        implements NistObject {}
