package org.hustings.candidate.person.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a merge of people moved to the person who was merged into. */
@Schema(name = "MovedByMerge", description = "How much a merge of people moved to the person who was merged into.")
public record MovedByMerge(
        @Schema(description = "Candidacies that became that person's.", minimum = "0", examples = "3")
        int candidacies,

        @Schema(
                description =
                        "Candidacies of either for which another one in the same election stands since: one person"
                                + " stands in an election once.",
                minimum = "0",
                examples = "1")
        int candidaciesMerged) {

    /** Of a merge that has moved nothing yet. */
    public static final MovedByMerge NOTHING = new MovedByMerge(0, 0);
}
