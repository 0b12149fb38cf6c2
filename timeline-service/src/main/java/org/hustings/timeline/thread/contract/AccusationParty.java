package org.hustings.timeline.thread.contract;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who accuses or is accused. */
@Schema(name = "AccusationParty", description = "Somebody who accuses or is accused.")
public record AccusationParty(
        AccusationPartyType type,

        @Nullable @Schema(description = "The record of the candidate, person or organisation, where there is one.")
        UUID participantId,

        @Nullable
        @Schema(
                description = "The name; absent while this service does not know it, or it is not published.",
                maxLength = 300,
                examples = "Gerard Coyne")
        String name) {}
