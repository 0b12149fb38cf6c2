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
        int candidaciesMerged,

        @Schema(description = "Post holdings that became that person's.", minimum = "0", examples = "2")
        int postHoldings,

        @Schema(description = "Endorsements that became ones by that person.", minimum = "0", examples = "1")
        int endorsements) {

    /** Of a merge that has moved nothing yet. */
    public static final MovedByMerge NOTHING = new MovedByMerge(0, 0, 0, 0);

    /** Some candidacies, and how many do not stand any more. */
    public static MovedByMerge ofCandidacies(int moved, int merged) {
        return new MovedByMerge(moved, merged, 0, 0);
    }

    /** Some post holdings. */
    public static MovedByMerge ofPostHoldings(int moved) {
        return new MovedByMerge(0, 0, moved, 0);
    }

    /** Some endorsements. */
    public static MovedByMerge ofEndorsements(int moved) {
        return new MovedByMerge(0, 0, 0, moved);
    }
}
