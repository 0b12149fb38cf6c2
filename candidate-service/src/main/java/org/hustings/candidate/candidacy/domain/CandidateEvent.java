package org.hustings.candidate.candidacy.domain;

import java.time.Instant;
import java.util.UUID;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to a candidacy. */
public sealed interface CandidateEvent {

    /** The record after it happened; for a deletion, as it was last. */
    Candidate candidate();

    /** The version that the event takes the record to. */
    default long version() {
        return candidate().version();
    }

    /** When it happened. */
    default Instant occurredAt() {
        return candidate().updatedAt();
    }

    /** A candidacy was recorded for the first time. */
    record Declared(Candidate candidate) implements CandidateEvent {}

    /** Something that is said of the candidacy changed. */
    record Changed(Candidate candidate) implements CandidateEvent {}

    /** A draft became visible to everyone, perhaps with other changes. */
    record Published(Candidate candidate) implements CandidateEvent {}

    /** The status before the election moved. */
    record StatusChanged(Candidate candidate, PreElectionStatus from, StatusChange change) implements CandidateEvent {

        /** When it took effect, where that is known, since it is often recorded later. */
        @Override
        public Instant occurredAt() {
            var effectiveOn = change.effectiveOn();
            return effectiveOn == null ? candidate.updatedAt() : effectiveOn.earliest();
        }
    }

    /** A result, or its correction, changed what became of the candidacy. */
    record OutcomeChanged(Candidate candidate, @Nullable PostElectionStatus from, long resultVersion)
            implements CandidateEvent {}

    /** A merge of people, or its undoing, changed who stands or which candidacy stands for which. */
    record Reassigned(Candidate candidate, UUID mergeId, PersonId from) implements CandidateEvent {}

    /** The personal data were erased with those of the person; why stays. */
    record Erased(Candidate candidate, String reason) implements CandidateEvent {}
    /** Who held the post was learnt or corrected, and with it whether the candidate is the incumbent. */
    record IncumbencyChanged(Candidate candidate) implements CandidateEvent {}

    /** A draft was removed. */
    record Deleted(Candidate candidate, Instant occurredAt) implements CandidateEvent {

        @Override
        public long version() {
            return candidate.version() + 1;
        }
    }
}
