package org.hustings.timeline.campaignevent.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an entry has the words that were searched for. */
@Schema(
        name = "Highlights",
        description =
                "Where it has the words that were searched for: HTML that has no other elements than `<mark>`; all"
                        + " else that HTML would read is written as character references.")
public record Highlights(
        @Schema(
                description = "The whole headline, marked where it has any of the words.",
                examples = "<mark>Coyne</mark> accuses McCluskey")
        String headline,

        @Nullable
        @Schema(
                description = "Passages of the text around the words, if it has any.",
                examples = "a loan ... by the <mark>union</mark>")
        String text) {}
