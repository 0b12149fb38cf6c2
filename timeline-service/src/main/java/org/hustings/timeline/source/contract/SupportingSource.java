package org.hustings.timeline.source.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.timeline.value.Source;

/** A source with what it supports. */
@Schema(name = "SupportingSource", description = "A source with what it supports.")
public record SupportingSource(
        @Schema(description = "The source, as the first entry names it.")
        Source source,

        @Schema(
                description = "How many entries of the timeline name it.",
                minimum = "1",
                maximum = "9007199254740991",
                examples = "12")
        long entries,

        @Schema(
                description = "How many of them name no other: they rest on it alone.",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "7")
        long singleSourceEntries) {}
