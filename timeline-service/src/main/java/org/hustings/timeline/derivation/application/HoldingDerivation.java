package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.derivation.domain.FollowedEntry;
import org.hustings.timeline.derivation.domain.HoldingCopy;
import org.hustings.timeline.derivation.domain.HoldingFacts;
import org.hustings.timeline.derivation.domain.HoldingWording;
import org.hustings.timeline.derivation.persistence.FollowedChanges;
import org.hustings.timeline.derivation.persistence.HoldingCopies;
import org.hustings.timeline.electioncopy.ElectionCopies;
import org.hustings.timeline.electioncopy.ElectionCopy;

/**
 * Tells in an election what happens to the posts that its candidates hold, while its campaign lasts
 * ({@link org.hustings.timeline.electioncopy.Campaign}).
 *
 * <p>It looks at what is known now, whatever came first: the change, the candidacy or the dates of the election. An
 * entry whose change turns out not to belong to the campaign, because a date was corrected or a merge undone, stays
 * and is cancelled; it comes back to life when the change belongs to it again.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HoldingDerivation {

    private final HoldingCopies holdings;
    private final FollowedChanges changes;
    private final FollowedTelling telling;
    private final ElectionCopies elections;
    private final Wordings wordings;

    HoldingDerivation(
            HoldingCopies holdings,
            FollowedChanges changes,
            FollowedTelling telling,
            ElectionCopies elections,
            Wordings wordings) {
        this.holdings = holdings;
        this.changes = changes;
        this.telling = telling;
        this.elections = elections;
        this.wordings = wordings;
    }

    /** Brings the entries of an election into line with what is known. */
    void settle(String electionId) {
        elections.find(electionId).filter(election -> !election.isDraft()).ifPresent(this::settle);
    }

    private void settle(ElectionCopy election) {
        var held = holdings.ofCandidates(election.id());
        var concerned = new HashSet<>(held);
        concerned.addAll(changes.toldHoldings(election.id()));
        if (concerned.isEmpty()) {
            return;
        }
        var facts = holdings.find(concerned).stream().collect(Collectors.toMap(HoldingCopy::id, HoldingCopy::facts));
        var wording = wording(election.id(), facts.values());
        var told = telling.told(election.id(), concerned);
        telling.lock(told.values());
        for (var change : changes.of(concerned)) {
            var holding = Objects.requireNonNull(facts.get(change.subjectId()));
            var entry = told.get(FollowedEntry.Id.of(election.id(), change));
            var belongs = held.contains(holding.id()) && election.campaign().mayCover(change.date());
            if (entry != null) {
                var content = belongs ? wording.of(holding, change) : wording.withdrawn(holding, change);
                telling.retell(entry, change, content);
            } else if (belongs) {
                telling.tell(election.id(), change, wording.of(holding, change));
            }
        }
    }

    private HoldingWording wording(String electionId, Collection<HoldingFacts> facts) {
        var people = facts.stream().map(HoldingFacts::personId).collect(Collectors.toSet());
        var bodies = facts.stream()
                .flatMap(holding -> Stream.of(holding.organisationId(), holding.postId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return wordings.ofHoldings(electionId, people, bodies);
    }
}
