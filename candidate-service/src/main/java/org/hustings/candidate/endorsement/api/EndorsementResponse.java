package org.hustings.candidate.endorsement.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementStance;
import org.hustings.candidate.endorsement.value.Endorser;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.commons.asknown.KnownRecord;
import org.jspecify.annotations.Nullable;

/** An endorsement, as read. */
@Schema(name = "Endorsement", description = "What somebody said of a candidacy.", examples = """
                {
                  "id": "019a2b6c-3f00-7c01-8d11-5d0e6f7a8b21",
                  "version": 1,
                  "draft": false,
                  "candidateId": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                  "electionId": "trade-union.unite.general-secretary.2017-04-19",
                  "endorser": {"type": "TEXT", "name": "Jack Dromey"},
                  "capacity": "MP for Birmingham Erdington",
                  "stance": "SUPPORTS",
                  "madeAt": {"value": "2017-01", "approximate": false},
                  "identifiers": [],
                  "sources": [],
                  "createdAt": "2026-11-21T10:30:00Z",
                  "updatedAt": "2026-11-21T10:30:00Z",
                  "links": {
                    "election": "/v1/elections/trade-union.unite.general-secretary.2017-04-19",
                    "candidate": "/v1/candidates/019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                    "revisions": "/v1/endorsements/019a2b6c-3f00-7c01-8d11-5d0e6f7a8b21/revisions"
                  }
                }""")
public record EndorsementResponse(
        @Schema(description = "Identifies the endorsement.") UUID id,

        @Schema(description = "Grows with each change; also the entity tag.", minimum = "1", examples = "3")
        long version,

        @Schema(description = "Whether the record is hidden from the public.")
        boolean draft,

        @Schema(description = "Whom it is of.") UUID candidateId,

        @Schema(
                description = "The election of the candidacy.",
                examples = "trade-union.unite.general-secretary.2017-04-19")
        String electionId,

        @Schema(description = "Who endorses.") Endorser endorser,

        @Nullable
        @Schema(
                description = "In which the endorser speaks, such as an office.",
                examples = "MP for Birmingham Erdington")
        String capacity,

        @Schema(description = "What the endorser says of the candidacy.")
        EndorsementStance stance,

        @Nullable @Schema(description = "When the endorser said so, where that is known.")
        PartialDate madeAt,

        @Nullable @Schema(description = "When the endorser took it back; absent as long as it stands.")
        PartialDate withdrawnAt,

        @Nullable @Schema(description = "Why it was taken back.", examples = "takes no side any more")
        String withdrawalReason,

        @Nullable @Schema(description = "Where it is known from that it was taken back.")
        Source withdrawalSource,

        @Nullable
        @Schema(
                description = "What the endorser said: a short quotation, which a source supports.",
                examples = "Gerard has stood up for the people whom I represent.")
        String statement,

        @Schema(description = "Identifiers of the same endorsement elsewhere.")
        List<Identifier> identifiers,

        @Schema(description = "Where what is said here is known from.")
        List<Source> sources,

        @Schema(description = "When the record was made.") Instant createdAt,

        @Schema(description = "When the record was last changed.")
        Instant updatedAt,

        @Schema(description = "Where to go on.") EndorsementLinks links) {

    static EndorsementResponse of(Endorsement endorsement) {
        var profile = endorsement.profile();
        var withdrawal = endorsement.withdrawal();
        return new EndorsementResponse(
                endorsement.id().value(),
                endorsement.version(),
                endorsement.draft(),
                endorsement.whom().id().value(),
                endorsement.election().value(),
                endorsement.who().endorser(),
                profile.capacity(),
                profile.stance(),
                profile.madeAt(),
                withdrawal == null ? null : withdrawal.at(),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.source(),
                profile.statement(),
                profile.identifiers(),
                profile.sources(),
                endorsement.createdAt(),
                endorsement.updatedAt(),
                EndorsementLinks.of(
                        endorsement.election().value(),
                        endorsement.whom().id().value(),
                        endorsement.who().endorser(),
                        endorsement.id().value()));
    }

    static EndorsementResponse of(KnownRecord known) {
        var linked = known.as(Linked.class);
        var links = EndorsementLinks.of(linked.electionId(), linked.candidateId(), linked.endorser(), linked.id());
        return known.with("links", links).as(EndorsementResponse.class);
    }

    /** What the links of a known record are made of. */
    private record Linked(UUID id, String electionId, UUID candidateId, Endorser endorser) {}
}
