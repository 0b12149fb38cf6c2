package org.hustings.commons.asknown;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.hustings.commons.problem.InvalidValue;

/**
 * The instant of a question such as {@code ?asKnownAt=2017-04-28T12:00:00Z}: what was known then. A resource takes it
 * as {@code @QueryParam("asKnownAt") @Nullable AsKnownAt asKnownAt}.
 *
 * @param instant in the precision of the database, which would round up what is finer
 */
public record AsKnownAt(Instant instant) {

    private static final int LAST_YEAR = 9999;

    /** Leaves out what is finer than the database knows. */
    public AsKnownAt {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Read from the query; also how JAX-RS binds the parameter. */
    public static AsKnownAt fromString(String text) {
        try {
            var given = OffsetDateTime.parse(text);
            if (given.getYear() >= 1 && given.getYear() <= LAST_YEAR) {
                return new AsKnownAt(given.toInstant());
            }
        } catch (DateTimeException e) {
            throw (InvalidValue) noInstant().initCause(e);
        }
        throw noInstant();
    }

    private static InvalidValue noInstant() {
        return new InvalidValue("instant", "must be an instant such as 2017-04-28T12:00:00Z (RFC 3339)");
    }
}
