package org.hustings.timeline.form.timelinejs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneOffset;
import org.hustings.timeline.value.DatePrecision;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A date in parts; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineJsDate(
        int year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer hour,
        @Nullable Integer minute,
        @Nullable Integer second) {

    private static final int MONTH = 5;
    private static final int DAY = 8;

    /** The parts that are known of a date. */
    public static TimelineJsDate of(PartialDate date) {
        if (date.precision() == DatePrecision.INSTANT) {
            var time = date.earliest().atOffset(ZoneOffset.UTC);
            return new TimelineJsDate(
                    time.getYear(),
                    time.getMonthValue(),
                    time.getDayOfMonth(),
                    time.getHour(),
                    time.getMinute(),
                    time.getSecond());
        }
        var value = date.value();
        return new TimelineJsDate(
                Integer.parseInt(value.substring(0, 4)), part(value, MONTH), part(value, DAY), null, null, null);
    }

    private static @Nullable Integer part(String value, int from) {
        return value.length() < from ? null : Integer.valueOf(value.substring(from, from + 2));
    }
}
