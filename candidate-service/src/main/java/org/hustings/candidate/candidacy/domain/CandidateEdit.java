package org.hustings.candidate.candidacy.domain;

/** What an editor wants a candidacy's record to be. */
public record CandidateEdit(boolean draft, CandidateProfile profile) {}
