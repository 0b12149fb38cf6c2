package org.hustings.candidate.standing.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.standing.domain.NamedElection;
import org.jspecify.annotations.Nullable;

/** In which election the candidate stands, by name. */
@Schema(name = "StandingElection", description = "In which election the candidate stands, as last heard of.")
public record StandingElection(
        @Schema(description = "Identifies the election.", examples = "trade-union.unite.general-secretary.2017-04-19")
        String id,

        @Schema(description = "Its name.", examples = "Unite general secretary election 2017")
        String name,

        @Nullable @Schema(description = "The day in its identifier.", examples = "2017-04-19")
        LocalDate date,

        @Nullable
        @Schema(description = "Which sort of election it is, as `type` of the election says.", examples = "TRADE_UNION")
        String type,

        @Nullable
        @Schema(description = "Where it stands, as `phase` of the election says.", examples = "RESULT_DECLARED")
        String phase) {

    static StandingElection of(NamedElection election) {
        return new StandingElection(
                election.id().value(), election.name(), election.date(), election.type(), election.phase());
    }
}
