package org.hustings.candidate.endorsement.domain;

import org.hustings.candidate.electioncopy.domain.ElectionId;

/** Which candidacy of which election is endorsed. */
public record Endorsing(EndorsementId id, EndorsedCandidate whom, ElectionId election) {}
