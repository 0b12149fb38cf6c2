package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hustings.timeline.derivation.domain.EndorsementCopy;
import org.hustings.timeline.derivation.domain.HoldingCopy;
import org.hustings.timeline.derivation.persistence.EndorsementCopies;

/**
 * Brings the derived entries into line once something is known that was not, in the transaction that takes its event
 * from the topic.
 *
 * <p>Callers have the turn of the election, and that of all for what belongs to none ({@link Turns}).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Timelines {

    private final RecordTelling records;
    private final EndorsementDerivation endorsements;
    private final HoldingDerivation holdings;
    private final EndorsementCopies copies;
    private final Reach reach;

    Timelines(
            RecordTelling records,
            EndorsementDerivation endorsements,
            HoldingDerivation holdings,
            EndorsementCopies copies,
            Reach reach) {
        this.records = records;
        this.endorsements = endorsements;
        this.holdings = holdings;
        this.copies = copies;
        this.reach = reach;
    }

    /** The election, or the time of its campaign, is another. */
    public void electionChanged(String electionId) {
        records.tell(electionId);
        if (reach.settle(electionId)) {
            endorsements.settle(electionId);
            holdings.settle(electionId);
        }
    }

    /**
     * A candidate is published, has another name, was merged or is another person's.
     *
     * @param people whose candidacy it is or was
     */
    public void candidateChanged(String electionId, UUID candidateId, Collection<UUID> people) {
        var shown = reach.shownAs(candidateId);
        records.tell(electionId, shown);
        endorsements.settle(electionId, copies.naming(electionId, shown, reach.same(people)));
        holdings.settle(electionId, reach.heldBy(people));
    }

    /** An endorsement was made, corrected or withdrawn. */
    public void endorsementChanged(EndorsementCopy endorsement) {
        endorsements.settle(endorsement.facts().electionId(), List.of(endorsement));
    }

    /** Something happened to a post holding, in whichever elections it matters. */
    public void holdingChanged(HoldingCopy holding) {
        settle(List.of(holding));
    }

    /** People have other names, or are others than was thought. */
    public void peopleChanged(Collection<UUID> people) {
        endorsements.settle(copies.byPeople(reach.same(people)));
        settle(reach.heldBy(people));
    }

    /** An organisation or a post has another name. */
    public void bodyChanged(UUID body) {
        endorsements.settle(copies.byOrganisations(Set.of(body)));
        settle(reach.heldAt(body));
    }

    private void settle(List<HoldingCopy> held) {
        reach.electionsOf(held).forEach(electionId -> holdings.settle(electionId, held));
    }
}
