package org.hustings.election.exchange;

import java.util.UUID;

/**
 * A candidate and the name on the ballot.
 *
 * @param stands false for one who withdrew or is out for another reason
 */
public record CandidateName(UUID candidateId, String ballotName, boolean stands) {}
