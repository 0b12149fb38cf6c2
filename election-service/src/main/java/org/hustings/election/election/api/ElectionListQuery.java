package org.hustings.election.election.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hustings.election.election.application.ElectionFilter;
import org.hustings.election.election.application.ElectionSort;
import org.hustings.election.election.application.MilestoneRange;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.record.IdentifierQuery;
import org.hustings.election.timetable.Milestone;
import org.jspecify.annotations.Nullable;

/** The filters of the list of elections, and its order. */
public record ElectionListQuery(
        @Parameter(description = "Only those that this organisation holds.") @QueryParam("organisationId") @Nullable
        UUID organisationId,

        @Parameter(description = "Only those that fill this post.") @QueryParam("postId") @Nullable
        UUID postId,

        @Parameter(description = "Only those of this sort.") @QueryParam("type") @Nullable
        ElectionType type,

        @Parameter(description = "Only those of this level.") @QueryParam("level") @Nullable
        ElectionLevel level,

        @Parameter(description = "Only the parts of this election.") @QueryParam("parentId") @Nullable
        ElectionId parentId,

        @Parameter(description = "Only those that stand here.") @QueryParam("phase") @Nullable
        ElectionPhase phase,

        @Parameter(
                description = "Only the one with this identifier elsewhere: scheme, colon, identifier.",
                example = "democracyclub:parl.2017-06-08")
        @QueryParam("identifier")
        @Nullable
        IdentifierQuery identifier,

        @Parameter(description = "The milestone that `milestoneFrom` and `milestoneTo` are about; any when absent.")
        @QueryParam("milestone")
        @Nullable
        Milestone milestone,

        @Parameter(description = "Only those with the milestone on this day or later (ISO 8601).")
        @QueryParam("milestoneFrom")
        @Nullable
        LocalDate milestoneFrom,

        @Parameter(description = "Only those with the milestone on this day or earlier (ISO 8601).")
        @QueryParam("milestoneTo")
        @Nullable
        LocalDate milestoneTo,

        @Parameter(
                description =
                        "Only those with words that begin so in name, identifier or `calledBy`, whatever the case.",
                example = "unite secretary")
        @QueryParam("q")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "The order: newest record, name, or latest date of the identifier first.")
        @QueryParam("sort")
        @DefaultValue("NEWEST")
        ElectionSort sort) {

    /** The filters alone. */
    public ElectionFilter filter() {
        return new ElectionFilter(
                organisationId,
                postId,
                type,
                level,
                parentId,
                phase,
                identifier,
                new MilestoneRange(milestone, milestoneFrom, milestoneTo),
                q);
    }
}
