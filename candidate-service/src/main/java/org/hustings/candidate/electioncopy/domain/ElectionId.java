package org.hustings.candidate.electioncopy.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identifies an election: readable and permanent, such as {@code trade-union.unite.general-secretary.2017-04-19}. */
public record ElectionId(String value) {

    /** Long enough for every id in use, short enough for an index and a log line. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Whether an election can have this id at all; one that cannot is not worth a question to its owner. */
    public boolean isPossible() {
        return value.length() <= MAX_LENGTH && GRAMMAR.matcher(value).matches();
    }

    /** The day that the id ends with; nothing where it ends otherwise. */
    public Optional<LocalDate> day() {
        var last = value.substring(value.lastIndexOf('.') + 1);
        try {
            return DAY.matcher(last).matches() ? Optional.of(LocalDate.parse(last)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
