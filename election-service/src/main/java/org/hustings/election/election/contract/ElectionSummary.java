package org.hustings.election.election.contract;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.election.domain.ElectionDateStatus;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.phase.ElectionPhase;
import org.jspecify.annotations.Nullable;

/** An election as it stands in a list. */
@Schema(name = "ElectionSummary", description = "An election as it stands in a list.", examples = """
                {
                  "id": "trade-union.unite.general-secretary.2017-04-19",
                  "version": 5,
                  "draft": false,
                  "name": "Unite general secretary election 2017",
                  "type": "TRADE_UNION",
                  "level": "BALLOT",
                  "dateStatus": "CONFIRMED",
                  "organisationId": "0198f2a0-0000-7000-8000-000000000001",
                  "postId": "0198f2a0-0000-7000-8000-000000000011",
                  "seats": 1,
                  "phase": "ANNOUNCED",
                  "createdAt": "2026-01-05T10:10:00Z",
                  "updatedAt": "2026-01-05T10:12:00Z"
                }""")
public record ElectionSummary(
        @Schema(
                description = "Readable and permanent: type, organisation, post and date.",
                examples = "trade-union.unite.general-secretary.2017-04-19")
        String id,

        @Schema(description = "Rises with every change, from 1.", minimum = "1", maximum = "9007199254740991")
        long version,

        @Schema(description = "Whether it is hidden from the public.")
        boolean draft,

        @Schema(description = "Name.", examples = "Unite general secretary election 2017")
        String name,

        @Schema(description = "What sort of election it is.")
        ElectionType type,

        @Schema(description = "Whether it is one ballot or stands for several.")
        ElectionLevel level,

        @Nullable @Schema(description = "The election that it is part of.")
        String parentId,

        @Schema(description = "How firm the date is.") ElectionDateStatus dateStatus,

        @Schema(description = "The organisation that holds it.")
        UUID organisationId,

        @Nullable @Schema(description = "The post it fills.")
        UUID postId,

        @Schema(description = "How many are to be elected.", minimum = "1", maximum = "10000")
        int seats,

        @Schema(description = "Where it stands.") ElectionPhase phase,

        @Schema(description = "When it was recorded here (RFC 3339, UTC).")
        Instant createdAt,

        @Schema(description = "When it was last changed here (RFC 3339, UTC).")
        Instant updatedAt) {}
