package org.hustings.candidate.candidacy.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.candidate.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidacy stands.
 *
 * @param changes how the status before the election became what it is, in the order in which it was recorded
 * @param postElection what became of it; null until a result says so
 * @param resultVersion the version of the election's record whose result was taken over last, also where it confirmed
 *     what was known
 */
public record CandidateStatus(
        PreElectionStatus preElection,
        List<RecordedStatusChange> changes,
        @Nullable PostElectionStatus postElection,
        @Nullable Long resultVersion) {

    /** Keeps a copy of the list. */
    public CandidateStatus {
        changes = List.copyOf(changes);
    }

    /** The status that a candidacy is recorded with at first. */
    public static CandidateStatus first(PreElectionStatus status) {
        return new CandidateStatus(status, List.of(), null, null);
    }

    /**
     * The status after a change that may be made of it.
     *
     * @throws EffectiveDateRefused if it takes effect in the future, or certainly before the change that it follows on
     */
    CandidateStatus moved(StatusChange change, Instant now) {
        refuseDate(change.effectiveOn(), now);
        var recorded = new RecordedStatusChange(
                preElection, change.to(), change.effectiveOn(), change.reason(), change.source(), now);
        return new CandidateStatus(
                change.to(),
                Stream.concat(changes.stream(), Stream.of(recorded)).toList(),
                postElection,
                resultVersion);
    }

    /** The same, but no result before this version says any more what became of the candidacy. */
    CandidateStatus knowing(long version) {
        return knowsLaterThan(version) ? this : new CandidateStatus(preElection, changes, postElection, version);
    }

    CandidateStatus concluded(@Nullable PostElectionStatus outcome, long version) {
        return new CandidateStatus(preElection, changes, outcome, version);
    }

    /** What is left once the personal data are erased: what became what, and when. */
    CandidateStatus erased() {
        return new CandidateStatus(
                preElection, changes.stream().map(RecordedStatusChange::erased).toList(), postElection, resultVersion);
    }

    /**
     * Whether the candidate advanced by this very result. Where it is heard of again, as when copies are built anew, that
     * is not taken back: the runoff may not be heard of again yet.
     */
    boolean advancedBy(long version) {
        return postElection == PostElectionStatus.ADVANCED_TO_RUNOFF
                && resultVersion != null
                && resultVersion == version;
    }

    /** A result that is read again, as from the start of the topic, must not bring back what a later one corrected. */
    boolean knowsLaterThan(long version) {
        return resultVersion != null && resultVersion > version;
    }

    private void refuseDate(@Nullable PartialDate effectiveOn, Instant now) {
        if (effectiveOn == null) {
            return;
        }
        if (effectiveOn.isInFuture(now)) {
            throw EffectiveDateRefused.inFuture();
        }
        changes.reversed().stream()
                .map(RecordedStatusChange::effectiveOn)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(previous -> previous.isCertainlyAfter(effectiveOn))
                .ifPresent(previous -> {
                    throw EffectiveDateRefused.before(previous);
                });
    }
}
