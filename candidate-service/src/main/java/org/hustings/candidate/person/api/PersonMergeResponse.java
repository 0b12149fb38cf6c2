package org.hustings.candidate.person.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.person.domain.MovedByMerge;
import org.hustings.candidate.person.domain.PersonMerge;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A merge of people, as read. */
@Schema(
        name = "PersonMerge",
        description = "That a person turned out to be the duplicate of another one, and perhaps that this was undone.",
        examples = """
                {
                  "id": "019a2b6c-3f00-7c01-8d11-5d0e6f7a8b31",
                  "version": 1,
                  "personId": "019a2b6c-1f00-7a01-8c11-5d0e6f7a8b01",
                  "duplicateId": "019a2b6c-1f00-7a05-8c15-5d0e6f7a8b05",
                  "reason": "the same general secretary, under his full name",
                  "moved": {
                    "candidacies": 1,
                    "candidaciesMerged": 1,
                    "postHoldings": 2,
                    "endorsements": 1
                  },
                  "mergedAt": "2026-11-21T10:16:00Z",
                  "mergedBy": "editor"
                }""")
public record PersonMergeResponse(
        @Schema(description = "Identifies the merge.") UUID id,

        @Schema(
                description = "Grows when the merge is undone or its words are erased; also the entity tag.",
                minimum = "1",
                examples = "1")
        long version,

        @Schema(description = "The person into whom the duplicate was merged.")
        UUID personId,

        @Schema(description = "The duplicate.") UUID duplicateId,

        @Schema(description = "Why the two are one person.", examples = "the same man, under his full name")
        String reason,

        @Nullable @Schema(description = "Where that is known from.")
        Source source,

        @Schema(description = "What the merge moved when it was made.")
        MovedByMerge moved,

        @Schema(description = "When they were merged.") Instant mergedAt,

        @Schema(description = "Who merged them: the subject of a token.")
        String mergedBy,

        @Nullable @Schema(description = "When the merge was undone; absent as long as it stands.")
        Instant undoneAt,

        @Nullable @Schema(description = "Who undid it; absent as long as it stands.")
        String undoneBy,

        @Nullable
        @Schema(description = "Why it was undone; absent as long as it stands.", examples = "two people of one name")
        String undoReason) {

    static PersonMergeResponse of(PersonMerge merge) {
        var reversal = merge.reversal();
        return new PersonMergeResponse(
                merge.id(),
                merge.version(),
                merge.person().value(),
                merge.duplicate().value(),
                merge.ground().reason(),
                merge.ground().source(),
                merge.moved(),
                merge.mergedAt(),
                merge.mergedBy(),
                reversal == null ? null : reversal.at(),
                reversal == null ? null : reversal.by(),
                reversal == null ? null : reversal.reason());
    }
}
