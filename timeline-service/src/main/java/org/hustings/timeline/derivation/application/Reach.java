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
import org.hustings.timeline.personcopy.PersonCopies;

/** How far a change of a candidate, a person or a post holding reaches. */
@ApplicationScoped
class Reach {

    private final CandidateCopies candidates;
    private final PersonCopies people;
    private final HoldingCopies holdings;
    private final FollowedChanges changes;

    Reach(CandidateCopies candidates, PersonCopies people, HoldingCopies holdings, FollowedChanges changes) {
        this.candidates = candidates;
        this.people = people;
        this.holdings = holdings;
        this.changes = changes;
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

    /** The elections whose entries tell, or may tell, of posts that the people hold. */
    Set<String> electionsOf(Collection<UUID> persons) {
        var same = same(persons);
        return electionsOf(holdings.ofPeople(same), same);
    }

    /** The elections whose entries tell, or may tell, of a post holding. */
    Set<String> electionsOf(HoldingCopy holding) {
        return electionsOf(List.of(holding), same(Set.of(holding.facts().personId())));
    }

    /** The elections whose entries tell of posts at an organisation, or of a post. */
    Set<String> electionsAt(UUID body) {
        return electionsOf(holdings.at(body), Set.of());
    }

    private Set<String> electionsOf(List<HoldingCopy> held, Set<UUID> persons) {
        if (held.isEmpty()) {
            return Set.of();
        }
        var elections = new TreeSet<>(
                changes.electionsOf(held.stream().map(HoldingCopy::id).toList()));
        elections.addAll(candidates.electionsOf(persons));
        return elections;
    }
}
