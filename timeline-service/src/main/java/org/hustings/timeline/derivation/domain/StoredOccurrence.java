package org.hustings.timeline.derivation.domain;

/**
 * An occurrence as it is kept.
 *
 * @param type which of the occurrences it is
 * @param content the occurrence as JSON
 */
public record StoredOccurrence(String type, String content) {

    /** The type of results, of which an election has one entry. */
    public static final String RESULT = "result";
}
