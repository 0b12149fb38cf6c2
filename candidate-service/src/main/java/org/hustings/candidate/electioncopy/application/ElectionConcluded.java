package org.hustings.candidate.electioncopy.application;

import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;

/** Fired in the transaction in which a copy learns of a result, or of a correction of one. */
public record ElectionConcluded(ElectionId election, Outcome outcome) {}
