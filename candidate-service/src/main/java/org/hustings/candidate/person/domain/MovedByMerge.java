package org.hustings.candidate.person.domain;

/**
 * How much a merge moved to the surviving person.
 *
 * @param candidacies candidacies that became the survivor's
 * @param candidaciesMerged those of them, or of the survivor's own, that another one in the same election now stands for
 */
public record MovedByMerge(int candidacies, int candidaciesMerged) {

    /** Of a merge that has moved nothing yet. */
    public static final MovedByMerge NOTHING = new MovedByMerge(0, 0);
}
