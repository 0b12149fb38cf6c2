package org.hustings.timeline.derivation.messaging;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.timeline.derivation.domain.ChangeDetails;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** What this service reads of other services' events, where that is not what an occurrence keeps. */
final class Views {

    private Views() {}

    /** A change of a candidate's standing or of a post holding. */
    record StatusChange(
            @Nullable String from,
            String to,
            @Nullable PartialDate effectiveOn,
            @Nullable String reason,
            @Nullable Source source) {

        Occurrence.CandidateStatusChanged of(UUID candidate) {
            return new Occurrence.CandidateStatusChanged(candidate, from, to, effectiveOn, reason, source);
        }

        ChangeDetails details() {
            return new ChangeDetails(from, to, effectiveOn, reason, source);
        }
    }

    /** The withdrawal of an endorsement. */
    record Withdrawal(
            @Nullable PartialDate withdrawnAt,
            @Nullable String reason,
            @Nullable Source source) {

        ChangeDetails details() {
            return new ChangeDetails(null, null, withdrawnAt, reason, source);
        }
    }

    /** A candidacy, or what belongs to one, that became another person's. */
    record Reassignment(
            @Nullable UUID fromPersonId, @Nullable UUID toPersonId) {

        List<UUID> people() {
            return Stream.of(fromPersonId, toPersonId).filter(Objects::nonNull).toList();
        }
    }

    /** A result as recorded. */
    record Result(
            String status,
            boolean isTest,
            @Nullable Long validVotes,
            @Nullable TurnoutReported turnoutReported,
            @Nullable TurnoutComputed turnoutComputed,
            @Nullable List<Round> rounds,
            @Nullable PartialDate countedAt,
            @Nullable PartialDate declaredAt,
            @Nullable List<Source> sources) {

        Occurrence.ResultRecorded occurrence() {
            return new Occurrence.ResultRecorded(
                    status,
                    validVotes,
                    turnoutReported == null ? null : turnoutReported.percent(),
                    turnoutComputed == null ? null : turnoutComputed.percent(),
                    decidingRound(),
                    countedAt == null ? declaredAt : countedAt,
                    sources);
        }

        /** The one with the highest number; rounds may be told in any order. */
        private List<Occurrence.Tally> decidingRound() {
            return orNone(rounds).stream()
                    .max(Comparator.comparingInt(Round::number))
                    .map(round -> orNone(round.tallies()))
                    .orElseGet(List::of);
        }
    }

    /** A turnout as printed. Some sources print a number of votes, which is not told as a percentage. */
    record TurnoutReported(@Nullable String value) {

        private static final int LONGEST_PERCENT = 3;

        @Nullable
        String percent() {
            if (value == null || value.indexOf('.') >= 0 || value.length() < LONGEST_PERCENT) {
                return value;
            }
            return value.equals("100") ? value : null;
        }
    }

    record TurnoutComputed(@Nullable String percent) {}

    record Round(int number, @Nullable List<Occurrence.Tally> tallies) {}

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
