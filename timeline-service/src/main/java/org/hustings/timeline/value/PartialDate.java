package org.hustings.timeline.value;

import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, the month, the day or the instant: its precision follows from how it is written.
 *
 * <p>Two partial dates are in order unless the one said to be earlier certainly is not: {@code 2017} may come before
 * {@code 2017-04-19} and may come after it.
 */
@Schema(
        name = "PartialDate",
        description =
                "A date known to the year, the month, the day or the instant; its precision follows from its value.",
        examples = "{\"value\": \"2017-04-19\", \"approximate\": false}")
public record PartialDate(
        @NotNull
        @Schema(
                description = "Year `2017`, month `2017-04`, day `2017-04-19` (ISO 8601)"
                        + " or instant `2017-04-19T12:00:00Z` (RFC 3339).",
                maxLength = 40,
                pattern = PartialDate.FORM,
                examples = "2017-04-19")
        String value,

        @Schema(description = "Whether the source gives the date only roughly.", defaultValue = "false") @Nullable
        Boolean approximate,

        @Schema(
                description = "IANA time zone in which the date is meant; UTC when absent.",
                maxLength = 50,
                examples = "Europe/London")
        @Nullable
        String zone) {

    static final String FORM = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int LENGTH_OF_YEAR = 4;
    private static final int LENGTH_OF_MONTH = 7;
    private static final int LENGTH_OF_DAY = 10;

    /** Refuses a value that is no date and a zone that does not exist. */
    public PartialDate {
        latest(value, zoneOf(zone));
        approximate = Boolean.TRUE.equals(approximate);
    }

    /** A date as the calendar of UTC has it. */
    public static PartialDate of(String value) {
        return new PartialDate(value, false, null);
    }

    /** How exactly the date is known. */
    public DatePrecision precision() {
        return precision(value);
    }

    /** The first instant that the date may mean. */
    public Instant earliest() {
        return earliest(value, zoneOf(zone));
    }

    /** The first instant after all those that the date may mean; for an instant, that instant. */
    public Instant latest() {
        return latest(value, zoneOf(zone));
    }

    /** Whether no reading of the two dates puts this one before or at the same time as the other. */
    public boolean isCertainlyAfter(PartialDate other) {
        return other.precision() == DatePrecision.INSTANT
                ? earliest().isAfter(other.latest())
                : !earliest().isBefore(other.latest());
    }

    /** Whether it has begun nowhere yet: somewhere on Earth it is a day earlier than in the zone of the date. */
    public boolean isStillToCome(Instant now) {
        return earliest().minus(Duration.ofDays(1)).isAfter(now);
    }

    private static DatePrecision precision(String value) {
        return switch (value.length()) {
            case LENGTH_OF_YEAR -> DatePrecision.YEAR;
            case LENGTH_OF_MONTH -> DatePrecision.MONTH;
            case LENGTH_OF_DAY -> DatePrecision.DAY;
            default -> DatePrecision.INSTANT;
        };
    }

    private static Instant earliest(String value, ZoneId zone) {
        return switch (precision(value)) {
            case YEAR -> Year.parse(value).atDay(1).atStartOfDay(zone).toInstant();
            case MONTH -> YearMonth.parse(value).atDay(1).atStartOfDay(zone).toInstant();
            case DAY -> LocalDate.parse(value).atStartOfDay(zone).toInstant();
            case INSTANT -> OffsetDateTime.parse(value).toInstant();
        };
    }

    private static Instant latest(@Nullable String value, ZoneId zone) {
        // A value missing in JSON arrives as null, whatever its type says.
        if (value == null || !PATTERN.matcher(value).matches()) {
            throw noDate();
        }
        try {
            return switch (precision(value)) {
                case YEAR ->
                    Year.parse(value).plusYears(1).atDay(1).atStartOfDay(zone).toInstant();
                case MONTH ->
                    YearMonth.parse(value)
                            .plusMonths(1)
                            .atDay(1)
                            .atStartOfDay(zone)
                            .toInstant();
                case DAY ->
                    LocalDate.parse(value).plusDays(1).atStartOfDay(zone).toInstant();
                case INSTANT -> OffsetDateTime.parse(value).toInstant();
            };
        } catch (DateTimeException e) {
            throw (InvalidValue) noDate().initCause(e);
        }
    }

    private static InvalidValue noDate() {
        return new InvalidValue(
                "partial-date",
                "must have a value that is a year (2017), a month (2017-04), a day (2017-04-19)"
                        + " or an instant (2017-04-19T12:00:00Z)");
    }

    private static ZoneId zoneOf(@Nullable String zone) {
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw (InvalidValue)
                    new InvalidValue("time-zone", "must have a zone of the IANA database, such as Europe/London")
                            .initCause(e);
        }
    }
}
