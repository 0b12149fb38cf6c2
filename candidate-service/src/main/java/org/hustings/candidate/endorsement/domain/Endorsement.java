package org.hustings.candidate.endorsement.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a candidacy: support, opposition, a vote, or that no side is taken.
 *
 * <p>Like every record it begins as a draft or published, and once published it stays: it is not deleted but withdrawn,
 * once, and not before it was made. Merges of duplicates take it to another candidacy or person and back, and it keeps
 * who was named at first.
 */
public record Endorsement(
        EndorsementId id,
        long version,
        boolean draft,
        EndorsingParty who,
        EndorsedCandidate whom,
        ElectionId election,
        EndorsementProfile profile,
        @Nullable EndorsementWithdrawal withdrawal,
        Instant createdAt,
        Instant updatedAt) {

    private static final String MADE = "/madeAt";
    private static final String WITHDRAWN = "/withdrawnAt";

    /**
     * Records an endorsement for the first time.
     *
     * @throws EndorsementDateRefused if it is said to be made in the future
     */
    public static Endorsement recorded(Endorsing endorsing, EndorsementEdit wanted, Instant now) {
        refuseFuture(wanted.profile(), now);
        return new Endorsement(
                endorsing.id(),
                1,
                wanted.draft(),
                wanted.who(),
                endorsing.whom(),
                endorsing.election(),
                wanted.profile(),
                null,
                now,
                now);
    }

    /**
     * Takes the record to what is wanted of it.
     *
     * @return what happened; nothing if the record is already as wanted
     * @throws EndorsementAlreadyPublished if a published endorsement should become a draft
     * @throws EndorsementDateRefused if it is said to be made in the future, or after it was withdrawn
     */
    public Optional<EndorsementEvent> change(EndorsementEdit wanted, Instant now) {
        if (wanted.draft() && !draft) {
            throw new EndorsementAlreadyPublished(id);
        }
        if (wanted.equals(asItIs())) {
            return Optional.empty();
        }
        refuseFuture(wanted.profile(), now);
        if (withdrawal != null && isMadeAfter(wanted.profile(), withdrawal)) {
            throw EndorsementDateRefused.outOfOrder(MADE);
        }
        var after = after(wanted, whom, withdrawal, now);
        return Optional.of(
                draft && !wanted.draft() ? new EndorsementEvent.Published(after) : new EndorsementEvent.Changed(after));
    }

    /**
     * Takes the endorsement back, as its endorser did.
     *
     * @throws EndorsementIsDraft if nobody could see the endorsement yet
     * @throws AlreadyWithdrawn if it does not stand any more
     * @throws EndorsementDateRefused if it is withdrawn in the future, or before it was made
     */
    public EndorsementEvent withdraw(EndorsementWithdrawal wanted, Instant now) {
        if (draft) {
            throw new EndorsementIsDraft(id);
        }
        if (withdrawal != null) {
            throw new AlreadyWithdrawn(id, withdrawal.at());
        }
        if (wanted.at().isInFuture(now)) {
            throw EndorsementDateRefused.inFuture(WITHDRAWN);
        }
        if (isMadeAfter(profile, wanted)) {
            throw EndorsementDateRefused.outOfOrder(WITHDRAWN);
        }
        return new EndorsementEvent.Withdrawn(after(asItIs(), whom, wanted, now), wanted);
    }

    /** Follows a merge of the candidacy that was named, or its undoing; nothing if it is of that one already. */
    public Optional<EndorsementEvent> follow(UUID mergeId, CandidateId survivor, Instant now) {
        return reassigned(mergeId, who, new EndorsedCandidate(survivor, whom.recorded()), now);
    }

    /** Follows a merge of the person who was named, or its undoing; nothing if it is of that one already. */
    public Optional<EndorsementEvent> follow(UUID mergeId, PersonId root, Instant now) {
        return reassigned(mergeId, who.known(root), whom, now);
    }

    /** Gives up all that is said of the person who endorses. That the person did stays, with the stance and the dates. */
    public EndorsementEvent eraseEndorser(String reason, Instant now) {
        return erased(who.erased(), profile.erased(), reason, now);
    }

    /** Gives up the words, since they may name the person who is endorsed. Who endorses stays. */
    public EndorsementEvent eraseWords(String reason, Instant now) {
        return erased(who, profile.withoutWords(), reason, now);
    }

    /**
     * Ends the record.
     *
     * @throws PublishedEndorsement if others may already refer to it
     */
    public EndorsementEvent delete(Instant now) {
        if (!draft) {
            throw new PublishedEndorsement(id);
        }
        return new EndorsementEvent.Deleted(this, now);
    }

    private Optional<EndorsementEvent> reassigned(UUID mergeId, EndorsingParty by, EndorsedCandidate of, Instant now) {
        if (by.equals(who) && of.equals(whom)) {
            return Optional.empty();
        }
        var after = after(new EndorsementEdit(draft, by, profile), of, withdrawal, now);
        return Optional.of(new EndorsementEvent.Reassigned(after, mergeId, whom.id(), who.person()));
    }

    private EndorsementEvent erased(EndorsingParty by, EndorsementProfile left, String reason, Instant now) {
        var taken = withdrawal == null ? null : withdrawal.withoutWords();
        return new EndorsementEvent.Erased(after(new EndorsementEdit(draft, by, left), whom, taken, now), reason);
    }

    private static void refuseFuture(EndorsementProfile profile, Instant now) {
        var made = profile.madeAt();
        if (made != null && made.isInFuture(now)) {
            throw EndorsementDateRefused.inFuture(MADE);
        }
    }

    private static boolean isMadeAfter(EndorsementProfile profile, EndorsementWithdrawal withdrawal) {
        var made = profile.madeAt();
        return made != null && made.isCertainlyAfter(withdrawal.at());
    }

    private EndorsementEdit asItIs() {
        return new EndorsementEdit(draft, who, profile);
    }

    private Endorsement after(
            EndorsementEdit edit, EndorsedCandidate of, @Nullable EndorsementWithdrawal taken, Instant now) {
        return new Endorsement(
                id, version + 1, edit.draft(), edit.who(), of, election, edit.profile(), taken, createdAt, now);
    }
}
