package org.hustings.timeline.form.api;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.timeline.campaignevent.api.TimelineFormat;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

/** Finds the form that a client likes best (RFC 9110, 12.5.1). */
final class AcceptedForms {

    private static final String WHOLE = "1";

    private final List<MediaType> accepted;

    private AcceptedForms(List<MediaType> accepted) {
        this.accepted = accepted;
    }

    /** What the lines of the header say; nothing where they are no list of media types. */
    static Optional<AcceptedForms> read(List<String> lines) {
        try {
            var ranges = lines.isEmpty()
                    ? List.of(MediaType.WILDCARD_TYPE)
                    : MediaTypeHelper.parseHeader(String.join(",", lines));
            ranges.forEach(AcceptedForms::weight);
            return Optional.of(new AcceptedForms(ranges));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The one of the highest quality, the first of several; none where none is accepted. */
    Optional<TimelineFormat> best() {
        return Arrays.stream(TimelineFormat.values())
                .filter(form -> quality(form) > 0)
                .max(Comparator.comparing(this::quality).thenComparing(Comparator.reverseOrder()));
    }

    /** What the most specific range says, so that {@code text/*, text/csv;q=0} is no CSV. */
    private double quality(TimelineFormat form) {
        var offered = MediaType.valueOf(form.mediaType());
        return accepted.stream()
                .filter(offered::isCompatible)
                .max(Comparator.comparing(AcceptedForms::specificity))
                .map(AcceptedForms::weight)
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }

    private static double weight(MediaType range) {
        return Double.parseDouble(range.getParameters().getOrDefault("q", WHOLE));
    }
}
