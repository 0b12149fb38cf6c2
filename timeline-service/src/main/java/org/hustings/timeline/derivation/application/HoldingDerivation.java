package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.derivation.domain.FollowedChange;
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

    /** Brings all such entries of an election into line with what is known. */
    void settle(String electionId) {
        var concerned = new HashSet<>(holdings.ofCandidates(electionId));
        concerned.addAll(changes.toldHoldings(electionId));
        Chunks.each(concerned, some -> settle(electionId, holdings.find(some)), telling::letGo);
    }

    /** The same for some post holdings. */
    void settle(String electionId, Collection<HoldingCopy> some) {
        if (!some.isEmpty()) {
            elections.published(electionId).ifPresent(election -> settle(election, some));
        }
    }

    private void settle(ElectionCopy election, Collection<HoldingCopy> some) {
        var facts = some.stream().collect(Collectors.toMap(HoldingCopy::id, HoldingCopy::facts));
        var wording = wording(election.id(), facts.values());
        Predicate<FollowedChange> belongs = change ->
                wording.isOfCandidate(of(change, facts)) && election.campaign().mayCover(change.date());
        telling.settle(
                election.id(),
                facts.keySet(),
                belongs,
                change -> belongs.test(change)
                        ? wording.of(of(change, facts), change)
                        : wording.withdrawn(of(change, facts), change));
    }

    private static HoldingFacts of(FollowedChange change, Map<UUID, HoldingFacts> facts) {
        return Objects.requireNonNull(facts.get(change.subjectId()));
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
