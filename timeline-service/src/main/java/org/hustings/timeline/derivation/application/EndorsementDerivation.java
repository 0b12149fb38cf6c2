package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.derivation.domain.EndorsementCopy;
import org.hustings.timeline.derivation.domain.EndorsementFacts;
import org.hustings.timeline.derivation.domain.EndorsementWording;
import org.hustings.timeline.derivation.domain.FollowedChange;
import org.hustings.timeline.derivation.domain.FollowedType;
import org.hustings.timeline.derivation.persistence.EndorsementCopies;
import org.hustings.timeline.derivation.persistence.FollowedChanges;
import org.hustings.timeline.electioncopy.ElectionCopies;
import org.jspecify.annotations.Nullable;

/**
 * Tells of endorsements: that one was made, and that it was withdrawn. Both wait until the election and the candidate
 * are published, and follow the endorsement when it is corrected.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EndorsementDerivation {

    private final EndorsementCopies endorsements;
    private final FollowedChanges changes;
    private final FollowedTelling telling;
    private final ElectionCopies elections;
    private final Wordings wordings;

    EndorsementDerivation(
            EndorsementCopies endorsements,
            FollowedChanges changes,
            FollowedTelling telling,
            ElectionCopies elections,
            Wordings wordings) {
        this.endorsements = endorsements;
        this.changes = changes;
        this.telling = telling;
        this.elections = elections;
        this.wordings = wordings;
    }

    /** Tells for the first time what has waited for the election. */
    void settle(String electionId) {
        Chunks.each(
                changes.untoldEndorsements(electionId),
                some -> settle(electionId, endorsements.find(some)),
                telling::letGo);
    }

    /** Tells these endorsements, for the first time or anew. */
    void settle(String electionId, Collection<EndorsementCopy> known) {
        if (!known.isEmpty() && elections.published(electionId).isPresent()) {
            var all = known.stream().collect(Collectors.toMap(EndorsementCopy::id, EndorsementCopy::facts));
            settle(electionId, all);
        }
    }

    /** The same in all elections in which they are. */
    void settle(Collection<EndorsementCopy> known) {
        known.stream()
                .collect(
                        Collectors.groupingBy(endorsement -> endorsement.facts().electionId()))
                .forEach(this::settle);
    }

    private void settle(String electionId, Map<UUID, EndorsementFacts> facts) {
        var wording = wording(electionId, facts.values());
        telling.settle(
                electionId,
                facts.keySet(),
                change -> wording.cast().knows(of(change, facts).candidateId()),
                change -> content(wording, of(change, facts), change));
    }

    private static EndorsementFacts of(FollowedChange change, Map<UUID, EndorsementFacts> facts) {
        return Objects.requireNonNull(facts.get(change.subjectId()));
    }

    private static Content content(EndorsementWording wording, EndorsementFacts endorsement, FollowedChange change) {
        return change.type() == FollowedType.ENDORSEMENT_WITHDRAWN
                ? wording.withdrawn(endorsement, change.details(), change.happenedAt())
                : wording.made(endorsement, change.happenedAt());
    }

    private EndorsementWording wording(String electionId, Collection<EndorsementFacts> facts) {
        return wordings.ofEndorsements(
                electionId,
                facts.stream().map(EndorsementFacts::candidateId).collect(Collectors.toSet()),
                named(facts, EndorsementFacts.Endorser::personId),
                named(facts, EndorsementFacts.Endorser::organisationId));
    }

    private static Collection<UUID> named(
            Collection<EndorsementFacts> facts, Function<EndorsementFacts.Endorser, @Nullable UUID> member) {
        return facts.stream()
                .map(EndorsementFacts::endorser)
                .map(member)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
