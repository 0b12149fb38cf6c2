package org.hustings.candidate.electioncopy.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate got in the round that decides.
 *
 * @param shareOfValid of the valid votes, in percent, as its owner writes it
 * @param shareOfReturned of the papers returned, in percent
 * @param rank from 1
 * @param elected null as long as counting goes on
 */
public record CandidateTally(
        UUID candidateId,
        @Nullable Long votes,
        @Nullable String shareOfValid,
        @Nullable String shareOfReturned,
        @Nullable Integer rank,
        @Nullable Boolean elected) {}
