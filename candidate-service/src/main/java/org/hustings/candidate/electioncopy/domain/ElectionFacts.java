package org.hustings.candidate.electioncopy.domain;

/**
 * What this service wants to know of an election, at one version of its record.
 *
 * @param candidatesLocked whether the list of candidates is closed, so that no one is added to it
 */
public record ElectionFacts(
        ElectionId id, long version, boolean draft, String name, String phase, int seats, boolean candidatesLocked) {}
