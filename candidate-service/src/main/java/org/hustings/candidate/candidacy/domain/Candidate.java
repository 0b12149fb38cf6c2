package org.hustings.candidate.candidacy.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's candidacy in one election, from the declaration to what became of it.
 *
 * <p>Like every record it begins as a draft or published, and once published it stays. Its status before the election
 * moves only as {@link PreElectionStatus#next} allows. Its status after the election follows from the result: the same
 * result again changes nothing, a corrected one changes it anew.
 */
public record Candidate(
        CandidateId id,
        long version,
        boolean draft,
        StandingPerson who,
        ElectionId election,
        CandidateProfile profile,
        CandidateStatus status,
        @Nullable Incumbency incumbency,
        @Nullable CandidateId mergedInto,
        List<String> disputed,
        Instant createdAt,
        Instant updatedAt) {

    /** Keeps a copy of the list. */
    public Candidate {
        disputed = List.copyOf(disputed);
    }

    /**
     * Takes the record to what is wanted of it.
     *
     * @return what happened; nothing if the record is already as wanted
     * @throws CandidateAlreadyPublished if a published candidacy should become a draft
     * @throws DuplicateNomination if a source counts the nominations of a unit twice
     */
    public Optional<CandidateEvent> change(CandidateEdit wanted, Instant now) {
        if (wanted.draft() && !draft) {
            throw new CandidateAlreadyPublished(id);
        }
        if (wanted.equals(new CandidateEdit(draft, profile))) {
            return Optional.empty();
        }
        DuplicateNomination.refuse(wanted.profile().nominations());
        var after = after(wanted.draft(), wanted.profile(), status, now);
        return Optional.of(
                draft && !wanted.draft() ? new CandidateEvent.Published(after) : new CandidateEvent.Changed(after));
    }

    /**
     * Moves the status before the election.
     *
     * @throws IllegalStatusChange if the status may not become that one
     * @throws EffectiveDateRefused if it takes effect in the future, or certainly before the change that it follows on
     */
    public CandidateEvent move(StatusChange change, Instant now) {
        var from = preElectionStatus();
        if (!from.next().contains(change.to())) {
            throw new IllegalStatusChange(id, from, change.to());
        }
        var after = after(draft, profile, status.moved(change, now), now);
        return new CandidateEvent.StatusChanged(after, from, change);
    }

    /**
     * The same candidacy, of which a result says nothing new: an earlier one that is read again does not count any more.
     * This is no change of the record, which does not show it.
     */
    public Candidate knowing(@Nullable Outcome outcome) {
        return outcome == null ? this : with(status.knowing(outcome.resultVersion()), incumbency, disputed);
    }

    /**
     * Takes what the election's result says of the candidacy.
     *
     * @param advances whether the person stands in a runoff about the seats that the result leaves
     * @return what happened; nothing if the outcome is already so
     */
    public Optional<CandidateEvent> conclude(Outcome outcome, boolean advances, Instant now) {
        return reconsider(outcome, advances || status.advancedBy(outcome.resultVersion()), now);
    }

    /** Takes what the election's result says of the candidacy, now that something else is known of its runoffs. */
    public Optional<CandidateEvent> reconsider(Outcome outcome, boolean advances, Instant now) {
        var wanted = PostElectionStatus.of(outcome, id, preElectionStatus(), advances);
        if (wanted == postElectionStatus() || status.knowsLaterThan(outcome.resultVersion())) {
            return Optional.empty();
        }
        var after = after(draft, profile, status.concluded(wanted, outcome.resultVersion()), now);
        return Optional.of(new CandidateEvent.OutcomeChanged(after, postElectionStatus(), outcome.resultVersion()));
    }

    /** Gives up all that is said of the person who stands. Who stands where, and what became of it, stays. */
    public CandidateEvent erase(String reason, Instant now) {
        var after = with(status, incumbency, List.of()).after(draft, profile.erased(), status.erased(), now);
        return new CandidateEvent.Erased(after, reason);
    }

    /** The candidacy with what follows from who held the post; of the same version, to compare the two. */
    public Candidate following(@Nullable Incumbency derived) {
        return with(status, derived, disputed);
    }

    /**
     * Takes over what follows from who held the post.
     *
     * @param derived null where that says nothing, so that the editor's word stands
     * @return what happened; nothing if the record shows what it showed before
     */
    public Optional<CandidateEvent> follow(@Nullable Incumbency derived, Instant now) {
        var followed = following(derived);
        if (followed.incumbent() == incumbent() && Objects.equals(followed.incumbentHolding(), incumbentHolding())) {
            return Optional.empty();
        }
        return Optional.of(new CandidateEvent.IncumbencyChanged(followed.after(draft, profile, status, now)));
    }

    /**
     * Takes what a merge of people, or its undoing, makes of the candidacy.
     *
     * @param person who stands, as known now
     * @param stands the candidacy that stands for those of the person in the election; perhaps this one
     * @return what happened; nothing if all stays
     */
    public Optional<CandidateEvent> reassign(PersonId person, CandidateId stands, UUID mergeId, Instant now) {
        var into = stands.equals(id) ? null : stands;
        if (person.equals(person()) && Objects.equals(into, mergedInto)) {
            return Optional.empty();
        }
        var after = new Candidate(
                id,
                version + 1,
                draft,
                new StandingPerson(person, who.recorded()),
                election,
                profile,
                status,
                incumbency,
                into,
                disputed,
                createdAt,
                now);
        return Optional.of(new CandidateEvent.Reassigned(after, mergeId, person()));
    }

    /**
     * Takes what claims make of the record, which is a change whatever it shows then.
     *
     * @param shown what it shows by the best of what is claimed
     * @param inDispute the properties of which equally good claims differ
     */
    public Candidate claimed(CandidateProfile shown, List<String> inDispute, Instant now) {
        return with(status, incumbency, inDispute).after(draft, shown, status, now);
    }

    /**
     * Ends the record.
     *
     * @throws PublishedCandidate if others may already refer to it
     */
    public CandidateEvent delete(Instant now) {
        if (!draft) {
            throw new PublishedCandidate(id);
        }
        return new CandidateEvent.Deleted(this, now);
    }

    /** The person who stands, as known now. */
    public PersonId person() {
        return who.id();
    }

    /** Whether it counts: no other candidacy of the person in the election stands for it. */
    public boolean stands() {
        return mergedInto == null;
    }

    /** The candidacy that stands for this one; perhaps this one. */
    public CandidateId survivor() {
        return mergedInto == null ? id : mergedInto;
    }

    public PreElectionStatus preElectionStatus() {
        return status.preElection();
    }

    public @Nullable PostElectionStatus postElectionStatus() {
        return status.postElection();
    }

    /** Whether the candidate holds the post: as follows from who held it, else as the editor says. */
    public boolean incumbent() {
        return incumbency == null ? profile.incumbent() : incumbency.incumbent();
    }

    /** The post holding that the incumbency follows from; null if it follows from none. */
    public @Nullable UUID incumbentHolding() {
        return incumbency == null ? null : incumbency.holding();
    }

    private Candidate with(CandidateStatus other, @Nullable Incumbency derived, List<String> inDispute) {
        return new Candidate(
                id,
                version,
                draft,
                who,
                election,
                profile,
                other,
                derived,
                mergedInto,
                inDispute,
                createdAt,
                updatedAt);
    }

    private Candidate after(boolean newDraft, CandidateProfile newProfile, CandidateStatus newStatus, Instant now) {
        return new Candidate(
                id,
                version + 1,
                newDraft,
                who,
                election,
                newProfile,
                newStatus,
                incumbency,
                mergedInto,
                disputed,
                createdAt,
                now);
    }
}
