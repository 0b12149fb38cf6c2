package org.hustings.election.timetable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a milestone that nobody recorded is in a timetable: it follows from another one.
 *
 * @param years after the other milestone
 */
@Schema(
        name = "Derivation",
        description = "Why a milestone that nobody recorded is in the timetable: it follows from another one.")
public record Derivation(
        @Schema(description = "The milestone it follows from.")
        Milestone milestone,

        @Schema(description = "Years after that milestone.", minimum = "1", maximum = "99", examples = "1")
        int years,

        @Schema(
                description = "Law or rule that says so.",
                examples = "Trade Union and Labour Relations (Consolidation) Act 1992, section 54(3)")
        String authority) {}
