package org.hustings.candidate.endorsement.api;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.endorsement.value.Endorser;
import org.hustings.candidate.endorsement.value.OrganisationEndorser;
import org.hustings.candidate.endorsement.value.PersonEndorser;
import org.hustings.candidate.endorsement.value.TextEndorser;
import org.jspecify.annotations.Nullable;

/** Where a client goes on from an endorsement. */
@Schema(
        name = "EndorsementLinks",
        description = "Where to go on from an endorsement: references to follow as they are.")
public record EndorsementLinks(
        @Schema(description = "The election.", format = "uri-reference")
        URI election,

        @Schema(description = "Whom the endorsement is of.", format = "uri-reference")
        URI candidate,

        @Nullable
        @Schema(
                description = "The person or the organisation that endorses; absent where a text names the endorser.",
                format = "uri-reference")
        URI endorser,

        @Schema(description = "The history of the record.", format = "uri-reference")
        URI revisions) {

    static EndorsementLinks of(String election, UUID candidate, Endorser endorser, UUID endorsement) {
        return new EndorsementLinks(
                URI.create("/v1/elections/" + election),
                URI.create("/v1/candidates/" + candidate),
                addressOf(endorser),
                URI.create("/v1/endorsements/" + endorsement + "/revisions"));
    }

    private static @Nullable URI addressOf(Endorser endorser) {
        return switch (endorser) {
            case PersonEndorser(var id, var name) -> URI.create("/v1/people/" + id);
            case OrganisationEndorser(var id, var name) -> URI.create("/v1/organisations/" + id);
            case TextEndorser text -> null;
        };
    }
}
