package org.hustings.timeline.source.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A publisher with what its sources support. */
@Schema(name = "SupportingPublisher", description = "A publisher with what its sources support.")
public record SupportingPublisher(
        @Nullable
        @Schema(
                description = "Who published the sources; absent for those that name nobody.",
                maxLength = 200,
                examples = "Birmingham Mail")
        String publisher,

        @Schema(
                description = "How many sources of it are named.",
                minimum = "1",
                maximum = "9007199254740991",
                examples = "1")
        long sources,

        @Schema(
                description = "How many entries of the timeline name one of them.",
                minimum = "1",
                maximum = "9007199254740991",
                examples = "4")
        long entries,

        @Schema(
                description = "How many entries rest on a single source that is of this publisher.",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "3")
        long singleSourceEntries) {}
