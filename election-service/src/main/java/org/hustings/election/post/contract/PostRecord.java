package org.hustings.election.post.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.post.domain.MaximumTerm;
import org.hustings.election.post.domain.Post;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** A post as it is at one version: in answers, in the revision log and in events. */
@Schema(
        name = "Post",
        description = "An office of an organisation, to which someone is elected for a term.",
        examples = """
                {
                  "id": "0198f2a0-0000-7000-8000-000000000011",
                  "version": 1,
                  "draft": false,
                  "label": "General Secretary of Unite",
                  "role": "General Secretary",
                  "organisationId": "0198f2a0-0000-7000-8000-000000000001",
                  "termYears": 5,
                  "maximumTerm": {"years": 5, "authority": "TULRCA 1992 s.46"},
                  "lastElectedOn": {"value": "2013-04", "approximate": false},
                  "nextElectionDueBy": {"value": "2018-04", "approximate": false},
                  "identifiers": [],
                  "createdAt": "2026-01-05T10:04:00Z",
                  "updatedAt": "2026-01-05T10:04:00Z",
                  "sources": [
                    {
                      "title": "Len McCluskey re-elected as Unite general secretary",
                      "publisher": "Sky News",
                      "publishedOn": {"value": "2017-04-21", "approximate": false},
                      "kind": "NEWS",
                      "language": "en"
                    }
                  ]
                }""")
public record PostRecord(
        @Schema(description = "Identifier of the post.") UUID id,

        @Schema(description = "Rises with every change, from 1; the ETag.", minimum = "1", maximum = "9007199254740991")
        long version,

        @Schema(description = "Whether it is hidden from the public.")
        boolean draft,

        @Schema(description = "Name of the post.", examples = "General Secretary of Unite")
        String label,

        @Nullable
        @Schema(
                description = "The word for it in identifiers of elections, where it is not made from the label.",
                examples = "general-secretary")
        String slug,

        @Nullable @Schema(description = "What its holder is called.", examples = "General Secretary")
        String role,

        @Schema(description = "The organisation whose post it is.")
        UUID organisationId,

        @Nullable @Schema(description = "Years of one term.", minimum = "1", maximum = "99")
        Integer termYears,

        @Nullable @Schema(description = "The longest term allowed.")
        MaximumTerm maximumTerm,

        @Nullable @Schema(description = "When it was last filled by an election that is not recorded here.")
        PartialDate lastElectedOn,

        @Nullable
        @Schema(
                description = "By when it has to be filled again: the last election and the shorter of the two terms."
                        + " Follows from the elections recorded, the terms and `lastElectedOn`.")
        PartialDate nextElectionDueBy,

        @Schema(description = "Its identifiers elsewhere.") List<Identifier> identifiers,

        @Schema(description = "When it was recorded here (RFC 3339, UTC).")
        Instant createdAt,

        @Schema(description = "When it was last changed here (RFC 3339, UTC).")
        Instant updatedAt,

        @Schema(description = "Where this is known from.") List<Source> sources) {

    /**
     * The post as it is now.
     *
     * @param elected when an election recorded here last filled it
     */
    public static PostRecord of(Post post, @Nullable LocalDate elected) {
        var details = post.details();
        return new PostRecord(
                post.id(),
                post.version(),
                post.isDraft(),
                details.label(),
                details.slug(),
                details.role(),
                details.organisationId(),
                details.termYears(),
                details.maximumTerm(),
                details.lastElectedOn(),
                details.nextElectionDueBy(elected),
                details.identifiers(),
                post.createdAt(),
                post.updatedAt(),
                details.sources());
    }
}
