package org.hustings.timeline.imports.slide;

import java.util.Objects;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a file says.
 *
 * @param inWords whether it is said in words too: only these tell how well it is known
 */
public record SaidDate(PartialDate date, boolean inWords) {

    /** What is recorded then: the same date stays as it is written. */
    PartialDate over(@Nullable PartialDate recorded) {
        return recorded != null && isSame(recorded) ? recorded : date;
    }

    private boolean isSame(PartialDate recorded) {
        return recorded.precision() == date.precision()
                && recorded.earliest().equals(date.earliest())
                && (!inWords || Objects.equals(recorded.approximate(), date.approximate()));
    }
}
