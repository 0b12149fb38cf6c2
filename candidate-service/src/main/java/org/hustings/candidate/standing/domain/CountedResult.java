package org.hustings.candidate.standing.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the result of an election says of one candidate, in the round that decides.
 *
 * @param status how official the result is, in the words of the election's owner
 * @param shareOfValid in percent
 * @param shareOfReturned in percent
 * @param elected null as long as counting goes on
 */
public record CountedResult(
        String status,
        @Nullable Long votes,
        @Nullable String shareOfValid,
        @Nullable String shareOfReturned,
        @Nullable Integer rank,
        @Nullable Boolean elected) {}
