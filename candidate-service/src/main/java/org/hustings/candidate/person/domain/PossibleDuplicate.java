package org.hustings.candidate.person.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.candidate.value.DatePrecision;
import org.hustings.candidate.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone recorded who may be the same person. Only a suggestion: people of one name are many.
 *
 * @param similarity of the two names that are most alike, in thousandths
 */
public record PossibleDuplicate(PersonId id, String name, int similarity, List<DuplicateReason> reasons) {

    /** The same identifier says more than the same day of birth, and that more than any name. */
    public static final Comparator<PossibleDuplicate> BEST_FIRST = Comparator.<PossibleDuplicate, Boolean>comparing(
                    duplicate -> !duplicate.is(DuplicateReason.SAME_IDENTIFIER))
            .thenComparing(duplicate -> !duplicate.is(DuplicateReason.SAME_BIRTH_DATE))
            .thenComparing(
                    Comparator.comparingInt(PossibleDuplicate::similarity).reversed())
            .thenComparing(duplicate -> duplicate.id().value());

    private static final int SAME = 1000;
    private static final int SIMILAR = 500;

    /** Keeps a copy of the list. */
    public PossibleDuplicate {
        reasons = List.copyOf(reasons);
    }

    /**
     * What speaks for the two being one person.
     *
     * @return nothing where only the names are alike and the dates of birth contradict each other
     */
    public static Optional<PossibleDuplicate> of(PersonProfile profile, Likeness like) {
        var birthDate = profile.birthDate();
        var other = like.person().profile().birthDate();
        if (!like.sameIdentifier() && contradict(birthDate, other)) {
            return Optional.empty();
        }
        var reasons = new ArrayList<DuplicateReason>();
        if (like.sameIdentifier()) {
            reasons.add(DuplicateReason.SAME_IDENTIFIER);
        }
        if (like.similarity() >= SIMILAR) {
            reasons.add(like.similarity() == SAME ? DuplicateReason.SAME_NAME : DuplicateReason.SIMILAR_NAME);
        }
        if (sameDay(birthDate, other)) {
            reasons.add(DuplicateReason.SAME_BIRTH_DATE);
        }
        var name = like.person().profile().name();
        return Optional.of(new PossibleDuplicate(like.person().id(), name, like.similarity(), reasons));
    }

    private boolean is(DuplicateReason reason) {
        return reasons.contains(reason);
    }

    private static boolean contradict(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && isExact(one) && isExact(other) && differ(one, other);
    }

    private static boolean differ(PartialDate one, PartialDate other) {
        return one.isCertainlyAfter(other) || other.isCertainlyAfter(one);
    }

    private static boolean sameDay(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null
                && other != null
                && one.precision() == DatePrecision.DAY
                && one.value().equals(other.value());
    }

    private static boolean isExact(PartialDate date) {
        return !Boolean.TRUE.equals(date.approximate());
    }
}
