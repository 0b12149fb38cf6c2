package org.hustings.candidate.postholding.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a post holding stands, and how it came to that.
 *
 * @param changes in the order in which they were recorded; the last one led to what is held now
 */
public record HoldingStatus(PostHoldingStatus held, StatusGrounds grounds, List<RecordedMove> changes) {

    /** Keeps a copy of the list. */
    public HoldingStatus {
        changes = List.copyOf(changes);
    }

    /** The status that a holding is recorded with at first. */
    public static HoldingStatus first(PostHoldingStatus held, StatusGrounds grounds) {
        return new HoldingStatus(held, grounds, List.of());
    }

    HoldingStatus moved(HoldingMove move, Instant now) {
        return new HoldingStatus(
                move.to(),
                new StatusGrounds(move.effectiveOn(), move.reason(), move.source()),
                Stream.concat(changes.stream(), Stream.of(RecordedMove.of(held, move, now)))
                        .toList());
    }

    /** What is left once the personal data are erased: what became what, and when. */
    HoldingStatus erased() {
        return new HoldingStatus(
                held,
                new StatusGrounds(grounds.since(), null, null),
                changes.stream().map(RecordedMove::erased).toList());
    }

    /** The last change is what the grounds are about, so it is corrected with them. */
    HoldingStatus corrected(StatusGrounds wanted) {
        if (changes.isEmpty() || wanted.equals(grounds)) {
            return new HoldingStatus(held, wanted, changes);
        }
        var corrected = new ArrayList<>(changes);
        var last = corrected.removeLast().corrected(wanted);
        corrected.add(last);
        return new HoldingStatus(held, new StatusGrounds(last.effectiveOn(), last.reason(), last.source()), corrected);
    }
}
