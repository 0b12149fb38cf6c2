package org.hustings.timeline.value;

import java.time.Instant;
import org.hustings.commons.asknown.AsKnownAt;

/** The instant of a filter such as {@code ?changedSince=2017-04-28T12:00:00Z}, in the precision of the database. */
public record Since(Instant instant) {

    /** Read from the query, in the form that all instants in queries have; also how JAX-RS binds the parameter. */
    public static Since fromString(String text) {
        return new Since(AsKnownAt.fromString(text).instant());
    }
}
