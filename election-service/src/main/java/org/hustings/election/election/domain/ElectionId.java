package org.hustings.election.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.hustings.commons.problem.InvalidValue;

/**
 * The readable and permanent identifier of an election: dotted lower-case slugs that end in an ISO date, such as
 * {@code trade-union.unite.general-secretary.2017-04-19} (type, organisation, post, date). The grammar is the one that
 * public elections in the United Kingdom are known by, open to bodies that it does not cover.
 */
@Embeddable
public record ElectionId(@Column(name = "id") String value) implements Serializable {

    /** The grammar as a regular expression, but for the calendar. */
    public static final String GRAMMAR =
            "^[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+(-[a-z0-9]+)*)*[.][0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /** The longest identifier. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern PATTERN = Pattern.compile(GRAMMAR);

    /** Refuses what is not in the grammar. */
    public ElectionId {
        if (value.length() > MAX_LENGTH || !PATTERN.matcher(value).matches() || !endsInDay(value)) {
            throw new InvalidValue(
                    "election-id",
                    "must be dotted lower-case words and a date, such as trade-union.unite.general-secretary.2017-04-19");
        }
    }

    /** Reads an identifier from a path or a body. */
    public static ElectionId fromString(String text) {
        return new ElectionId(text);
    }

    /**
     * The identifier of an election that was given none.
     *
     * @param words what stands before the date, most general first: type, organisation, post; each a slug
     */
    public static ElectionId made(List<String> words, LocalDate date) {
        return new ElectionId(String.join(".", words) + "." + date);
    }

    /** The day that ends the identifier: the one that the election is known by, which stays when the ballot moves. */
    public LocalDate date() {
        return LocalDate.parse(value.substring(value.lastIndexOf('.') + 1));
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean endsInDay(String value) {
        try {
            // Java counts a year 0, which the database has not.
            return LocalDate.parse(value.substring(value.lastIndexOf('.') + 1)).getYear() > 0;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
