package org.hustings.candidate.person.domain;

/**
 * How like a recorded person is to someone who may be the same.
 *
 * @param person who is recorded
 * @param similarity of the two names that are most alike, in thousandths
 * @param sameIdentifier whether one scheme gives both the same identifier
 */
public record Likeness(Person person, int similarity, boolean sameIdentifier) {}
