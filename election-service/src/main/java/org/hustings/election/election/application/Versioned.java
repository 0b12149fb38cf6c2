package org.hustings.election.election.application;

/**
 * A part of an election, and the version of the election that has it.
 *
 * @param version of the election: its parts have none of their own
 */
public record Versioned<T>(T part, long version) {}
