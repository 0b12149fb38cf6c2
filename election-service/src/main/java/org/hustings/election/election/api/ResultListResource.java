package org.hustings.election.election.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;
import org.hustings.election.check.CheckCode;
import org.hustings.election.check.CheckOutcome;
import org.hustings.election.election.application.ResultFilter;
import org.hustings.election.election.application.ResultQueries;
import org.hustings.election.election.application.ResultsAsKnown;
import org.hustings.election.election.contract.ResultSummaryPage;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.result.ResultStatus;
import org.jspecify.annotations.Nullable;

/** Counts across elections over HTTP. */
@Path("/results")
@Tag(name = "Results")
public class ResultListResource {

    private final ResultQueries results;
    private final ResultsAsKnown known;
    private final Caller caller;

    ResultListResource(ResultQueries results, ResultsAsKnown known, Caller caller) {
        this.results = results;
        this.known = known;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List results across elections",
            description = "Newest first, and filtered by what the checks found: `?check=C1&outcome=FAIL`."
                    + " Test results are listed for callers with a role.")
    public ResultSummaryPage listResults(
            @Parameter(
                            description =
                                    "Only those that this check applies to; with `outcome`, those of which it had that.")
                    @QueryParam("check")
                    @Nullable
                    CheckCode check,
            @Parameter(description = "Only those of which a check had this outcome: the one named, or any.")
                    @QueryParam("outcome")
                    @Nullable
                    CheckOutcome outcome,
            @Parameter(description = "Only those of this status.") @QueryParam("status") @Nullable ResultStatus status,
            @Parameter(description = "Only those of elections that this organisation holds.")
                    @QueryParam("organisationId")
                    @Nullable
                    UUID organisationId,
            @Parameter(description = "Only those of this election.") @QueryParam("electionId") @Nullable
                    ElectionId electionId,
            @Parameter(description = "Whether to list those that a later count superseded too.")
                    @QueryParam("superseded")
                    @DefaultValue("false")
                    boolean superseded,
            @Parameter(
                            description =
                                    "What was known at this instant (RFC 3339), which is not in the future."
                                            + " A page may then hold fewer items than asked for and have a `next` all the same.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt,
            @BeanParam PageQuery page) {
        var filter = new ResultFilter(check, outcome, status, organisationId, electionId, superseded);
        var drafts = caller.mayReadDrafts();
        return ResultSummaryPage.of(
                asKnownAt == null ? results.list(filter, drafts, page) : known.list(filter, drafts, asKnownAt, page));
    }
}
