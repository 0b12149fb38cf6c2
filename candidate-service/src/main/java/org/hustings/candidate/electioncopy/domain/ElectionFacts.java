package org.hustings.candidate.electioncopy.domain;

/** What this service wants to know of an election, at one version of its record. */
public record ElectionFacts(ElectionId id, long version, boolean draft, String name, String phase, int seats) {}
