package org.hustings.election.election.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an election stands for: a single ballot, or those of one organisation, or those of many organisations held
 * together. The levels are those of Democracy Club's EveryElection.
 */
@Schema(
        name = "ElectionLevel",
        description = "What the election stands for: one ballot, the ballots of one organisation, or a group of those"
                + " held together (as in Democracy Club's EveryElection).")
public enum ElectionLevel {
    GROUP,
    ORGANISATION,
    BALLOT;

    /** Whether an election of this level may be part of one of the other. */
    boolean isWithin(ElectionLevel parent) {
        return compareTo(parent) > 0;
    }
}
