package org.hustings.candidate.endorsement.domain;

import java.time.Instant;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to an endorsement. */
public sealed interface EndorsementEvent {

    /** The record after it happened; for a deletion, as it was last. */
    Endorsement endorsement();

    /** The version that the event takes the record to. */
    default long version() {
        return endorsement().version();
    }

    /** When it happened. */
    default Instant occurredAt() {
        return endorsement().updatedAt();
    }

    /** An endorsement was recorded for the first time. */
    record Recorded(Endorsement endorsement) implements EndorsementEvent {}

    /** Something that is said of the endorsement changed. */
    record Changed(Endorsement endorsement) implements EndorsementEvent {}

    /** A draft became visible to everyone, perhaps with other changes. */
    record Published(Endorsement endorsement) implements EndorsementEvent {}

    /** The endorser took it back. */
    record Withdrawn(Endorsement endorsement, EndorsementWithdrawal withdrawal) implements EndorsementEvent {

        /** When it was taken back, since that is often recorded later. */
        @Override
        public Instant occurredAt() {
            return withdrawal.at().earliest();
        }
    }

    /**
     * A merge of duplicates, or its undoing, brought the endorsement to another candidacy or to another person.
     *
     * @param fromCandidate the candidacy before, which may be the same
     * @param fromPerson the person before, which may be the same; null if no recorded person endorses
     */
    record Reassigned(
            Endorsement endorsement,
            UUID mergeId,
            CandidateId fromCandidate,
            @Nullable PersonId fromPerson) implements EndorsementEvent {}

    /** The personal data were erased, with those of the person who endorses or is endorsed; why stays. */
    record Erased(Endorsement endorsement, String reason) implements EndorsementEvent {}

    /** A draft was removed. */
    record Deleted(Endorsement endorsement, Instant occurredAt) implements EndorsementEvent {

        @Override
        public long version() {
            return endorsement.version() + 1;
        }
    }
}
