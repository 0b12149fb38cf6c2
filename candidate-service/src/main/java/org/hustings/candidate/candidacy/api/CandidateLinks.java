package org.hustings.candidate.candidacy.api;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a client goes on from a candidacy. */
@Schema(name = "CandidateLinks", description = "Where to go on from a candidacy: references to follow as they are.")
public record CandidateLinks(
        @Schema(description = "The election.", format = "uri-reference")
        URI election,

        @Schema(description = "The person who stands.", format = "uri-reference")
        URI person,

        @Schema(description = "How the status before the election became what it is.", format = "uri-reference")
        URI transitions,

        @Schema(description = "Who endorses the candidacy.", format = "uri-reference")
        URI endorsements,

        @Schema(description = "How many endorse it, by stance.", format = "uri-reference")
        URI endorsementCounts,

        @Schema(description = "What several sources report of it.", format = "uri-reference")
        URI claims,

        @Schema(description = "What is reported of it in more than one way.", format = "uri-reference")
        URI conflicts,

        @Schema(description = "The history of the record.", format = "uri-reference")
        URI revisions) {

    static CandidateLinks of(String election, String person, String candidate) {
        var own = "/v1/candidates/" + candidate;
        return new CandidateLinks(
                URI.create("/v1/elections/" + election),
                URI.create("/v1/people/" + person),
                URI.create(own + "/transitions"),
                URI.create(own + "/endorsements"),
                URI.create(own + "/endorsements/counts"),
                URI.create(own + "/claims"),
                URI.create(own + "/conflicts"),
                URI.create(own + "/revisions"));
    }
}
