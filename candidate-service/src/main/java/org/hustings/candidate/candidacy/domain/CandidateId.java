package org.hustings.candidate.candidacy.domain;

import java.util.UUID;

/** Identifies a candidacy in the whole suite; a tally of a result names it. */
public record CandidateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
