package org.hustings.candidate.candidacy.api;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.candidacy.domain.Candidate;

/** Where a client goes on from a candidacy. */
@Schema(name = "CandidateLinks", description = "Where to go on from a candidacy: references to follow as they are.")
public record CandidateLinks(
        @Schema(description = "The election.", format = "uri-reference")
        URI election,

        @Schema(description = "The person who stands.", format = "uri-reference")
        URI person,

        @Schema(description = "The history of the record.", format = "uri-reference")
        URI revisions) {

    static CandidateLinks of(Candidate candidate) {
        return new CandidateLinks(
                URI.create("/v1/elections/" + candidate.election()),
                URI.create("/v1/people/" + candidate.person()),
                URI.create("/v1/candidates/" + candidate.id() + "/revisions"));
    }
}
