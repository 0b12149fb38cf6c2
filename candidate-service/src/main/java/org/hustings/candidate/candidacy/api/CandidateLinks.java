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

        @Schema(description = "The history of the record.", format = "uri-reference")
        URI revisions) {

    static CandidateLinks of(String election, String person, String candidate) {
        return new CandidateLinks(
                URI.create("/v1/elections/" + election),
                URI.create("/v1/people/" + person),
                URI.create("/v1/candidates/" + candidate + "/revisions"));
    }
}
