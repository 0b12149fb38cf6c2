package org.hustings.election.election.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the rest of an election is. */
@Schema(
        name = "ElectionLinks",
        description = "Where the rest of the election is: URL references to follow as they are.")
public record ElectionLinks(
        @Schema(description = "Who stands.", format = "uri-reference")
        String candidates,

        @Schema(description = "What happened, in order.", format = "uri-reference")
        String timeline,

        @Schema(description = "Its milestones.", format = "uri-reference")
        String timetable,

        @Schema(description = "Its steps from phase to phase.", format = "uri-reference")
        String transitions,

        @Schema(description = "How many could vote.", format = "uri-reference")
        String electorates,

        @Schema(description = "Its result.", format = "uri-reference")
        String result,

        @Schema(description = "All its counts.", format = "uri-reference")
        String results,

        @Schema(description = "What its scrutineer reports.", format = "uri-reference")
        String scrutineerReport,

        @Schema(description = "What several sources report of it.", format = "uri-reference")
        String claims,

        @Schema(description = "What is reported of it in more than one way.", format = "uri-reference")
        String conflicts,

        @Schema(description = "Its history.", format = "uri-reference")
        String revisions,

        @Schema(description = "Its milestones as iCalendar (RFC 5545).", format = "uri-reference")
        String calendar,

        @Schema(description = "Its candidates and tallies as CSV (RFC 4180).", format = "uri-reference")
        String csvExport,

        @Schema(description = "All of it in the form of NIST SP 1500-100 v2.", format = "uri-reference")
        String nistExport) {

    /** The links of one election. */
    public static ElectionLinks of(String id) {
        var base = "/v1/elections/" + id;
        return new ElectionLinks(
                base + "/candidates",
                base + "/timeline",
                base + "/timetable",
                base + "/transitions",
                base + "/electorates",
                base + "/result",
                base + "/results",
                base + "/scrutineer-report",
                base + "/claims",
                base + "/conflicts",
                base + "/revisions",
                base + "/calendar",
                base + "/exports/csv",
                base + "/exports/nist-v2");
    }
}
