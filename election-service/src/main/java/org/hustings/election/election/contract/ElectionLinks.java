package org.hustings.election.election.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the rest of an election is. */
@Schema(
        name = "ElectionLinks",
        description = "Where the rest of the election is: URL references to follow as they are.")
public record ElectionLinks(
        @Schema(description = "Who stands.", format = "uri-reference")
        String candidates,

        @Schema(
                description = "Who stands, by name, with votes, outcome and how many endorse each.",
                format = "uri-reference")
        String standings,

        @Schema(description = "Whether candidates may still be recorded.", format = "uri-reference")
        String candidatesLock,

        @Schema(description = "What happened, as recorded by hand.", format = "uri-reference")
        String campaignEvents,

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
        String nistExport,

        @Schema(description = "All that is known of its candidates as CSV (RFC 4180).", format = "uri-reference")
        String candidatesCsvExport,

        @Schema(description = "Its candidates in the form of Popolo.", format = "uri-reference")
        String candidatesPopoloExport) {

    static final String EXAMPLE = """
            {
              "candidates": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/candidates",
              "standings": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/standings",
              "candidatesLock": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/candidates-lock",
              "campaignEvents": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/campaign-events",
              "timeline": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/timeline",
              "timetable": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/timetable",
              "transitions": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/transitions",
              "electorates": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/electorates",
              "result": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/result",
              "calendar": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/calendar",
              "csvExport": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/exports/csv",
              "nistExport": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/exports/nist-v2",
              "candidatesCsvExport": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/candidates/exports/csv",
              "candidatesPopoloExport": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/candidates/exports/popolo",
              "results": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/results",
              "scrutineerReport": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/scrutineer-report",
              "claims": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/claims",
              "conflicts": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/conflicts",
              "revisions": "/v1/elections/trade-union.unite.general-secretary.2017-04-19/revisions"
            }""";

    /** The links of one election. */
    public static ElectionLinks of(String id) {
        var base = "/v1/elections/" + id;
        return new ElectionLinks(
                base + "/candidates",
                base + "/standings",
                base + "/candidates-lock",
                base + "/campaign-events",
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
                base + "/exports/nist-v2",
                base + "/candidates/exports/csv",
                base + "/candidates/exports/popolo");
    }
}
