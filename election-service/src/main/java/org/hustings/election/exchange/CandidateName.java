package org.hustings.election.exchange;

import java.util.UUID;

/** A candidate and the name on the ballot. */
public record CandidateName(UUID candidateId, String ballotName) {}
