package org.hustings.candidate.candidacy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.candidacy.application.CandidateQueries;
import org.hustings.commons.page.PageQuery;

/** Candidates of all elections over HTTP. */
@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Candidates")
public class CandidateListResource {

    private final CandidateQueries queries;

    CandidateListResource(CandidateQueries queries) {
        this.queries = queries;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List candidates of all elections",
            description = "The newest change first. Drafts, and candidates in elections that are drafts, only for"
                    + " callers with a role; those that turned out to be duplicates are left out.")
    public CandidatePage listAllCandidates(@Valid @BeanParam CandidateListQuery query, @BeanParam PageQuery page) {
        return CandidatePage.of(queries.list(page, query.filter()));
    }
}
