package org.hustings.election.election.contract;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.check.ResultCheck;
import org.hustings.election.result.ResultStatus;
import org.jspecify.annotations.Nullable;

/** A count as it stands in lists across elections: whose it is, and what the checks found. */
@Schema(
        name = "ResultSummary",
        description = "A count as it stands in lists across elections: whose it is, and what the checks found."
                + " Its figures are among the results of its election.")
public record ResultSummary(
        @Schema(description = "Identifier of the count.") UUID id,

        @Schema(description = "The election.", examples = "trade-union.unite.general-secretary.2017-04-19")
        String electionId,

        @Schema(description = "Name of the election.", examples = "Unite general secretary election 2017")
        String electionName,

        @Schema(description = "The organisation that holds the election.")
        UUID organisationId,

        @Schema(description = "Number of the count in its election, from 1.", minimum = "1", maximum = "2147483647")
        int number,

        @Schema(description = "How final it is.") ResultStatus status,

        @Schema(description = "Whether it comes from a trial of the system; only callers with a role see such.")
        boolean isTest,

        @Schema(description = "When it was recorded here (RFC 3339, UTC).")
        Instant recordedAt,

        @Nullable @Schema(description = "When a later count took its place; absent until one did.")
        Instant supersededAt,

        @JsonRawValue
        @Schema(
                description = "What the checks of its figures found, in the order of their codes.",
                implementation = ResultCheck[].class)
        String checks) {}
