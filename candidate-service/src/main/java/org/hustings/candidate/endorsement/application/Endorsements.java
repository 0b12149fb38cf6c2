package org.hustings.candidate.endorsement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Function;
import org.hustings.candidate.candidacy.application.NamedCandidacies;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.endorsement.domain.EndorsedCandidate;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementEdit;
import org.hustings.candidate.endorsement.domain.EndorsementEvent;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.endorsement.domain.EndorsementNotFound;
import org.hustings.candidate.endorsement.domain.EndorsementWithdrawal;
import org.hustings.candidate.endorsement.domain.Endorsing;
import org.hustings.candidate.endorsement.domain.EndorsingParty;
import org.hustings.candidate.value.Ids;
import org.hustings.commons.http.ExpectedVersion;

/**
 * The commands on endorsements: each is one transaction, and each change one revision in it. A lock on the candidates
 * of an election does not keep anyone from endorsing them.
 */
@ApplicationScoped
public class Endorsements {

    private final EndorsementStore endorsements;
    private final NamedCandidacies candidacies;
    private final Endorsers endorsers;
    private final Clock clock;

    Endorsements(EndorsementStore endorsements, NamedCandidacies candidacies, Endorsers endorsers, Clock clock) {
        this.endorsements = endorsements;
        this.candidacies = candidacies;
        this.endorsers = endorsers;
        this.clock = clock;
    }

    /** Records an endorsement for the first time. */
    @Transactional
    public Endorsement record(CandidateId named, WantedEndorsement wanted) {
        var who = endorsers.hold(wanted.endorser(), wanted.draft());
        var candidate = candidacies.hold(named);
        var endorsing = new Endorsing(
                new EndorsementId(Ids.next()), new EndorsedCandidate(candidate.id(), named), candidate.election());
        var edit = new EndorsementEdit(wanted.draft(), who, wanted.profile());
        return endorsements.add(new EndorsementEvent.Recorded(Endorsement.recorded(endorsing, edit, clock.instant())));
    }

    /**
     * Changes an endorsement from the version that the caller knows; a change that changes nothing leaves no trace.
     *
     * <p>The endorser is known only from the change, and is locked before the endorsement. So the change is made of what
     * is read without a lock, and is stale if that is not what is locked then.
     */
    @Transactional
    public Endorsement change(
            EndorsementId id, ExpectedVersion expected, Function<Endorsement, WantedEndorsement> edit) {
        var read = endorsements.find(id).orElseThrow(() -> new EndorsementNotFound(id));
        expected.check(read.version());
        var wanted = edit.apply(read);
        var who = party(read, wanted);
        var locked = locked(id);
        candidacies.refuseIfErased(locked.whom().id());
        ExpectedVersion.of(read.version()).check(locked.version());
        return locked.change(new EndorsementEdit(wanted.draft(), who, wanted.profile()), clock.instant())
                .map(endorsements::store)
                .orElse(locked);
    }

    /** Takes an endorsement back, as its endorser did; without words, if that one's data were erased. */
    @Transactional
    public Endorsement withdraw(EndorsementId id, EndorsementWithdrawal withdrawal) {
        var locked = locked(id);
        candidacies.refuseIfErased(locked.whom().id());
        var told = endorsers.isErased(locked.who()) ? withdrawal.withoutWords() : withdrawal;
        return endorsements.store(locked.withdraw(told, clock.instant()));
    }

    /** Deletes a draft. */
    @Transactional
    public void delete(EndorsementId id, ExpectedVersion expected) {
        var endorsement = locked(id);
        expected.check(endorsement.version());
        endorsements.remove(endorsement.delete(clock.instant()));
    }

    /** Who is named as before stays who was named at first. */
    private EndorsingParty party(Endorsement read, WantedEndorsement wanted) {
        var held = endorsers.hold(wanted.endorser(), wanted.draft());
        return held.endorser().equals(read.who().endorser()) ? read.who() : held;
    }

    private Endorsement locked(EndorsementId id) {
        return endorsements.lock(id).orElseThrow(() -> new EndorsementNotFound(id));
    }
}
