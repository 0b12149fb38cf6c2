package org.hustings.election.exchange.nist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose votes are counted together. */
record ReportingUnit(
        @JsonProperty("@id") String id,
        String type,
        @Nullable String otherType,
        InternationalizedText name,
        boolean isMailOnly,
        @Nullable Long votersRegistered,
        @Nullable Long votersParticipated,
        List<ExternalIdentifier> externalIdentifier)
        implements NistObject {}
