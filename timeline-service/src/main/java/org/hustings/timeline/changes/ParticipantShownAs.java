package org.hustings.timeline.changes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate or person who is shown as another since they were merged, or as the same again since that was undone. */
@Schema(
        name = "ParticipantShownAs",
        description =
                "A candidate or person in whose place another is shown since the two were merged, or who is shown as"
                        + " the same again since that was undone. Whoever was merged into that one before is told of too.")
public record ParticipantShownAs(
        @Schema(description = "Where to go on behind this change.", pattern = ChangeCursor.FORM)
        String cursor,

        @Schema(description = "When the suite recorded it.") Instant recordedAt,

        @Schema(description = "Whether candidates or people are meant.")
        MergedKind participant,

        @Nullable
        @Schema(
                description = "The election of a candidate; absent for a person, who may take part in any.",
                maxLength = 200,
                examples = "trade-union.unite.general-secretary.2017-04-19")
        String electionId,

        @Schema(description = "The candidate or person as campaign events name them.")
        UUID id,

        @Schema(description = "Who is shown in that place from now on; the same `id` once that is undone.")
        UUID shownAs)
        implements TimelineChange {}
