package org.hustings.candidate.electioncopy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.ElectionNotFound;
import org.hustings.candidate.electioncopy.domain.ElectionRecord;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.electioncopy.persistence.ElectionCopyRepository;
import org.hustings.candidate.electioncopy.persistence.TallyRepository;
import org.hustings.candidate.owner.ElectionOwner;
import org.hustings.commons.security.Caller;

/** The elections, as this service knows them. */
@ApplicationScoped
public class Elections {

    private final ElectionCopyRepository copies;
    private final TallyRepository tallies;
    private final ElectionLearning learning;
    private final ElectionOwner owner;
    private final Caller caller;

    Elections(
            ElectionCopyRepository copies,
            TallyRepository tallies,
            ElectionLearning learning,
            ElectionOwner owner,
            Caller caller) {
        this.copies = copies;
        this.tallies = tallies;
        this.learning = learning;
        this.owner = owner;
        this.caller = caller;
    }

    /**
     * Makes sure that the election is known, if it is one: a client may create an election and at once its candidates,
     * while the topic is still on its way. The owner is asked once, outside of any transaction.
     *
     * @throws ElectionNotFound if there is no such election, or none that the caller may see
     */
    public void require(ElectionId id) {
        var known = learning.find(id);
        if (known.isEmpty()) {
            if (!id.isPossible()) {
                throw new ElectionNotFound(id);
            }
            learning.learn(owner.ask("/v1/elections/" + id, ElectionRecord.class, ElectionRecord::facts)
                    .orElseThrow(() -> new ElectionNotFound(id)));
        } else {
            seen(id, known);
        }
    }

    /**
     * The election, of which nothing new is learnt before the caller's transaction ends.
     *
     * @throws ElectionNotFound if it is not known, or was deleted
     */
    @Transactional(TxType.MANDATORY)
    public ElectionCopy hold(ElectionId id) {
        return seen(id, copies.hold(id));
    }

    /** What is known of an election, to whomever it may be shown. */
    public Optional<ElectionCopy> known(ElectionId id) {
        return copies.find(id);
    }

    /** What is known of the results of some elections, as last committed; nothing of those that have none. */
    public Map<ElectionId, Outcome> outcomes(Set<ElectionId> ids) {
        return copies.outcomes(ids);
    }

    /** Which of some candidates have votes in the results of their elections, whether or not those decide yet. */
    public Set<UUID> counted(Set<ElectionId> elections, Collection<UUID> candidates) {
        return tallies.counted(elections, candidates);
    }

    private ElectionCopy seen(ElectionId id, Optional<ElectionCopy> found) {
        return found.filter(copy -> !copy.gone())
                .filter(copy -> !copy.facts().draft() || caller.mayReadDrafts())
                .orElseThrow(() -> new ElectionNotFound(id));
    }
}
