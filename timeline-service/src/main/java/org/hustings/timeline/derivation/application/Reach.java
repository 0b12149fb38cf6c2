package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.derivation.domain.HoldingCopy;
import org.hustings.timeline.derivation.persistence.FollowedChanges;
import org.hustings.timeline.derivation.persistence.HoldingCopies;
import org.hustings.timeline.electioncopy.ElectionCopies;
import org.hustings.timeline.personcopy.PersonCopies;

/** How far a change of a candidate, a person or a post holding reaches. */
@ApplicationScoped
class Reach {

    private final CandidateCopies candidates;
    private final PersonCopies people;
    private final HoldingCopies holdings;
    private final FollowedChanges changes;
    private final ElectionCopies elections;

    Reach(
            CandidateCopies candidates,
            PersonCopies people,
            HoldingCopies holdings,
            FollowedChanges changes,
            ElectionCopies elections) {
        this.candidates = candidates;
        this.people = people;
        this.holdings = holdings;
        this.changes = changes;
        this.elections = elections;
    }

    /** The candidacy, and those that show its name since they were merged into it. */
    Set<UUID> shownAs(UUID candidate) {
        var shown = new HashSet<>(candidates.mergedInto(candidate));
        shown.add(candidate);
        return shown;
    }

    /** All those that are the same person as one of these. */
    Set<UUID> same(Collection<UUID> persons) {
        return people.know(persons).values().stream()
                .flatMap(person -> person.same().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Notes that the entries that tell of endorsements and post holdings follow the election as it is now.
     *
     * @return whether they are yet to do so
     */
    boolean settle(String electionId) {
        return elections.settle(electionId);
    }

    /** The posts that people hold who are the same as one of these. */
    List<HoldingCopy> heldBy(Collection<UUID> persons) {
        return holdings.ofPeople(same(persons));
    }

    /** Those of a post, and those at an organisation. */
    List<HoldingCopy> heldAt(UUID body) {
        return holdings.at(body);
    }

    /** The elections whose entries tell, or may tell, of post holdings. */
    Set<String> electionsOf(List<HoldingCopy> held) {
        var persons =
                same(held.stream().map(holding -> holding.facts().personId()).collect(Collectors.toSet()));
        if (held.isEmpty()) {
            return Set.of();
        }
        var elections = new TreeSet<>(
                changes.electionsOf(held.stream().map(HoldingCopy::id).toList()));
        elections.addAll(candidates.electionsOf(persons));
        return elections;
    }
}
