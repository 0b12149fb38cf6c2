package org.hustings.timeline.thread.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** How often one accused another. */
@Schema(name = "Accusation", description = "How often one accused another: allegations, never facts.")
public record Accusation(
        @Schema(description = "Who accuses.") AccusationParty speaker,

        @Nullable @Schema(description = "Who is accused; absent for allegations against nobody in particular.")
        AccusationParty target,

        @Schema(description = "How many allegations there are.", minimum = "1", maximum = "2147483647", examples = "2")
        int allegations,

        @Schema(description = "How many of them are answered.", minimum = "0", maximum = "2147483647", examples = "1")
        int answered,

        @Schema(description = "When the first was made.") PartialDate first,
        @Schema(description = "When the last was made.") PartialDate last) {}
