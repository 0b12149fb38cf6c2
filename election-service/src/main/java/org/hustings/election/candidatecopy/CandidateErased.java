package org.hustings.election.candidatecopy;

import java.util.UUID;

/**
 * The personal data of a candidate were erased by their owner; whoever keeps something of them here erases it too, in
 * the transaction in which this is heard.
 */
public record CandidateErased(String electionId, UUID candidate) {}
