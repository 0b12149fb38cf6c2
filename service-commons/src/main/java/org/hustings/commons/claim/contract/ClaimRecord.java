package org.hustings.commons.claim.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.claim.Appearance;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimKind;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimRelation;
import org.hustings.commons.claim.ClaimValueType;
import org.jspecify.annotations.Nullable;

/** A claim as it is at one version: in answers and in events. */
@Schema(
        name = "Claim",
        description = "One reported value of one property of one record, with who says so and where it can be read.",
        examples = """
                {
                  "id": "0198f2a0-0000-7000-8000-000000000201",
                  "version": 2,
                  "subject": "/v1/elections/trade-union.unite.general-secretary.2017-04-19",
                  "property": "/timetable/COUNT_STARTS/date",
                  "valueType": "VALUE",
                  "value": {"value": "2017-04-20", "approximate": false},
                  "kind": "FACT",
                  "rank": "DEPRECATED",
                  "rankReason": "The paper corrected it the day after",
                  "rankedBy": "editor",
                  "claimant": "The Guardian",
                  "statedAt": {"value": "2017-04-20", "approximate": false},
                  "recordedAt": "2026-01-05T10:10:00Z",
                  "appearances": [
                    {
                      "source": {"title": "Unite leadership count under way", "kind": "NEWS", "language": "en"},
                      "locator": "paragraph 7"
                    }
                  ],
                  "relations": [{"kind": "CONTRADICTS", "claimId": "0198f2a0-0000-7000-8000-000000000202"}]
                }""")
public record ClaimRecord(
        @Schema(description = "Identifier of the claim.") UUID id,

        @Schema(
                description = "Rises with every change of the claim, from 1; the ETag.",
                minimum = "1",
                maximum = "9007199254740991")
        long version,

        @Schema(
                description = "The record that it is about.",
                format = "uri-reference",
                examples = "/v1/elections/trade-union.unite.general-secretary.2017-04-19")
        String subject,

        @Schema(description = "JSON Pointer of the property.", examples = "/timetable/COUNT_STARTS/date")
        String property,

        @Schema(description = "Whether there is a value, and whether it is known.")
        ClaimValueType valueType,

        @Nullable
        @Schema(
                description = "The value, of the type of the property; there if and only if `valueType` is `VALUE`.",
                implementation = Object.class)
        JsonNode value,

        @Schema(description = "As what it is claimed.") ClaimKind kind,

        @Schema(description = "How it stands among the claims of its property.")
        ClaimRank rank,

        @Nullable @Schema(description = "Why it is ranked so.")
        String rankReason,

        @Nullable @Schema(description = "Who ranked it; absent where nobody did.")
        String rankedBy,

        @Nullable @Schema(description = "Who says so.", examples = "The Guardian")
        String claimant,

        @Nullable @Schema(description = "When it was said.", ref = "#/components/schemas/PartialDate")
        JsonNode statedAt,

        @Schema(description = "When it was recorded here (RFC 3339, UTC).")
        Instant recordedAt,

        @Nullable
        @Schema(
                description = "When that which it is about was replaced as a whole, such as a result by a later count;"
                        + " absent while it is there.")
        Instant supersededAt,

        @Schema(description = "Where it can be read.", implementation = ClaimAppearance[].class)
        List<Appearance> appearances,

        @Schema(description = "How it stands to other claims of the record.")
        List<ClaimRelation> relations) {

    /**
     * The claim as it is now.
     *
     * @param subject where the record that it is about is read, such as {@code /v1/organisations/x}
     */
    public static ClaimRecord of(Claim claim, String subject) {
        var statement = claim.statement();
        var ranking = claim.ranking();
        return new ClaimRecord(
                claim.id(),
                claim.version(),
                subject,
                statement.property(),
                statement.value().type(),
                statement.value().value(),
                statement.kind(),
                ranking.rank(),
                ranking.reason(),
                ranking.by(),
                statement.claimant(),
                statement.statedAt(),
                claim.recordedAt(),
                claim.supersededAt(),
                statement.appearances(),
                claim.relations());
    }
}
