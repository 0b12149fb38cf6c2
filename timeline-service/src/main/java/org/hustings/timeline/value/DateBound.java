package org.hustings.timeline.value;

/** One end of a range of dates in a query, such as {@code ?from=2017-04}. */
public record DateBound(PartialDate date) {

    /** Read from the query; also how JAX-RS binds the parameter. */
    public static DateBound fromString(String text) {
        return new DateBound(PartialDate.of(text));
    }
}
