package org.hustings.election.organisation.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.organisation.domain.Affiliation;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.organisation.domain.OrganisationClassification;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** An organisation as it is at one version: in answers, in the revision log and in events. */
@Schema(
        name = "Organisation",
        description = "A body that holds elections, counts them or takes part in them.",
        examples = """
                {
                  "id": "0198f2a0-0000-7000-8000-000000000001",
                  "version": 2,
                  "draft": false,
                  "name": "Unite the Union",
                  "otherNames": ["Unite"],
                  "classification": "TRADE_UNION",
                  "membershipReported": 1400000,
                  "affiliations": [
                    {
                      "organisationId": "0198f2a0-0000-7000-8000-000000000003",
                      "kind": "Affiliated trade union",
                      "amountPerYear": {"amount": "1500000.00", "currency": "GBP"}
                    }
                  ],
                  "identifiers": [],
                  "disputed": [],
                  "createdAt": "2026-01-05T10:00:00Z",
                  "updatedAt": "2026-01-05T10:02:00Z",
                  "sources": [
                    {
                      "title": "Len McCluskey re-elected as Unite general secretary",
                      "publisher": "Sky News",
                      "publishedOn": {"value": "2017-04-21", "approximate": false},
                      "kind": "NEWS",
                      "language": "en"
                    },
                    {
                      "url": "https://www.bbc.co.uk/news/business-38225406",
                      "title": "Len McCluskey quits to trigger Unite leadership election",
                      "publisher": "BBC News",
                      "publishedOn": {"value": "2016-12-06", "approximate": false},
                      "kind": "NEWS",
                      "language": "en"
                    }
                  ]
                }""")
public record OrganisationRecord(
        @Schema(description = "Identifier of the organisation.")
        UUID id,

        @Schema(description = "Rises with every change, from 1; the ETag.", minimum = "1", maximum = "9007199254740991")
        long version,

        @Schema(description = "Whether it is hidden from the public.")
        boolean draft,

        @Schema(description = "Name.", examples = "Unite the Union")
        String name,

        @Nullable
        @Schema(
                description = "The word for it in identifiers of elections, where it is not made from the name.",
                examples = "unite")
        String slug,

        @Schema(description = "Other names it is known by.") List<String> otherNames,
        @Schema(description = "What sort of body it is.") OrganisationClassification classification,

        @Nullable @Schema(description = "The organisation it is part of.")
        UUID parentId,

        @Nullable @Schema(description = "When it was founded.")
        PartialDate foundingDate,

        @Nullable @Schema(description = "When it was dissolved.")
        PartialDate dissolutionDate,

        @Nullable @Schema(description = "Members, as reported.", minimum = "0", maximum = "9007199254740991")
        Long membershipReported,

        @Schema(description = "Its ties to other organisations.")
        List<Affiliation> affiliations,

        @Schema(description = "Its identifiers elsewhere.") List<Identifier> identifiers,

        @Schema(description = "JSON Pointers of the properties of which equally good claims differ.")
        List<String> disputed,

        @Schema(description = "When it was recorded here (RFC 3339, UTC).")
        Instant createdAt,

        @Schema(description = "When it was last changed here (RFC 3339, UTC).")
        Instant updatedAt,

        @Schema(description = "Where this is known from.") List<Source> sources) {

    /** The organisation as it is now. */
    public static OrganisationRecord of(Organisation organisation) {
        var details = organisation.details();
        return new OrganisationRecord(
                organisation.id(),
                organisation.version(),
                organisation.isDraft(),
                details.name(),
                details.slug(),
                details.otherNames(),
                details.classification(),
                details.parentId(),
                details.foundingDate(),
                details.dissolutionDate(),
                details.membershipReported(),
                details.affiliations(),
                details.identifiers(),
                organisation.disputed(),
                organisation.createdAt(),
                organisation.updatedAt(),
                details.sources());
    }
}
