package org.hustings.candidate.candidacy.domain;

import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;

/** Who stands where; there is one candidacy per person and election. */
public record Candidacy(CandidateId id, PersonId person, ElectionId election, boolean draft) {}
