package org.hustings.candidate.candidacy.api;

import org.hustings.candidate.candidacy.persistence.CandidateRepository;

/** What no resource may be; the architecture test shows that it is noticed. */
public record ResourceWithRepository(CandidateRepository candidates) {}
