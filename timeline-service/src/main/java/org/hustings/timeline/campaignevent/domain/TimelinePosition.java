package org.hustings.timeline.campaignevent.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hustings.timeline.value.PartialDate;

/**
 * Where an entry stands in the order of time: at the first instant that its date may mean, the coarser date first.
 *
 * <p>So {@code 2017} comes before {@code 2017-01} and that before {@code 2017-01-01}; two entries of one position are
 * in the order of their ids.
 */
@Embeddable
public record TimelinePosition(
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "starts_precision") int precision) implements Comparable<TimelinePosition> {

    /** The position of an entry that starts on {@code date}. */
    public static TimelinePosition of(PartialDate date) {
        var precision =
                switch (date.precision()) {
                    case YEAR -> 1;
                    case MONTH -> 2;
                    case DAY -> 3;
                    case INSTANT -> 4;
                };
        return new TimelinePosition(date.earliest(), precision);
    }

    @Override
    public int compareTo(TimelinePosition other) {
        var byTime = startsAt.compareTo(other.startsAt);
        return byTime == 0 ? Integer.compare(precision, other.precision) : byTime;
    }
}
