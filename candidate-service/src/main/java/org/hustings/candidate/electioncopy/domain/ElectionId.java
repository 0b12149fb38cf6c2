package org.hustings.candidate.electioncopy.domain;

import java.util.regex.Pattern;

/** Identifies an election: readable and permanent, such as {@code trade-union.unite.general-secretary.2017-04-19}. */
public record ElectionId(String value) {

    /** Long enough for every id in use, short enough for an index and a log line. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    /** Whether an election can have this id at all; one that cannot is not worth a question to its owner. */
    public boolean isPossible() {
        return value.length() <= MAX_LENGTH && GRAMMAR.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
