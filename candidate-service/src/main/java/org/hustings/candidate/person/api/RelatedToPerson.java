package org.hustings.candidate.person.api;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a client goes on from a person, whose own {@code links} are pages elsewhere. */
@Schema(name = "RelatedToPerson", description = "Where to go on from a person: references to follow as they are.")
public record RelatedToPerson(
        @Schema(description = "Candidacies in all elections.", format = "uri-reference")
        URI candidacies,

        @Schema(description = "The posts held, now or before.", format = "uri-reference")
        URI postHoldings,

        @Schema(description = "What the person endorses.", format = "uri-reference")
        URI endorsements,

        @Schema(description = "What several sources report of the person.", format = "uri-reference")
        URI claims,

        @Schema(description = "What is reported of the person in more than one way.", format = "uri-reference")
        URI conflicts,

        @Schema(description = "Who may be the same person.", format = "uri-reference")
        URI possibleDuplicates,

        @Schema(description = "Which records turned out to be of the same person.", format = "uri-reference")
        URI merges,

        @Schema(description = "The person with candidacies and posts in the form of Popolo.", format = "uri-reference")
        URI popoloExport,

        @Schema(description = "The history of the record.", format = "uri-reference")
        URI revisions) {

    static RelatedToPerson of(String person) {
        var own = "/v1/people/" + person;
        return new RelatedToPerson(
                URI.create(own + "/candidacies"),
                URI.create(own + "/post-holdings"),
                URI.create(own + "/endorsements"),
                URI.create(own + "/claims"),
                URI.create(own + "/conflicts"),
                URI.create(own + "/possible-duplicates"),
                URI.create(own + "/merges"),
                URI.create(own + "/exports/popolo"),
                URI.create(own + "/revisions"));
    }
}
