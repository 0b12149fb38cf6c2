package org.hustings.candidate.standing.domain;

import org.hustings.candidate.endorsement.domain.EndorsementCounts;

/** A standing with how many endorse the candidacy. */
public record EndorsedStanding(Standing standing, EndorsementCounts endorsements) {}
