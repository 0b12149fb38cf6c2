package org.hustings.timeline.derivation.domain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an endorsement or of a post holding says beyond the record.
 *
 * @param from the status before, of a post holding
 * @param to the status after, of a post holding
 * @param on when it happened
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChangeDetails(
        @Nullable String from,
        @Nullable String to,
        @Nullable PartialDate on,
        @Nullable String reason,
        @Nullable Source source) {

    /** The record says it all. */
    public static final ChangeDetails NONE = new ChangeDetails(null, null, null, null, null);

    /** Where the change is known from. */
    List<Source> reports() {
        return source == null ? List.of() : List.of(source);
    }

    /** The same without what may tell of a person, on the date that was told. */
    ChangeDetails erased(@Nullable PartialDate told) {
        return new ChangeDetails(from, to, told, null, null);
    }
}
