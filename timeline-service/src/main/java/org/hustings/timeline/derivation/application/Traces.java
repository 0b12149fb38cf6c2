package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.derivation.domain.EndorsementCopy;
import org.hustings.timeline.derivation.domain.FollowedEntry;
import org.hustings.timeline.derivation.domain.HoldingCopy;
import org.hustings.timeline.derivation.persistence.EndorsementCopies;
import org.hustings.timeline.derivation.persistence.FollowedChanges;
import org.hustings.timeline.derivation.persistence.HoldingCopies;

/** Finds the derived entries that tell of someone. */
@ApplicationScoped
class Traces {

    private final RecordTelling records;
    private final Reach reach;
    private final EndorsementCopies endorsements;
    private final HoldingCopies holdings;
    private final FollowedChanges changes;

    Traces(
            RecordTelling records,
            Reach reach,
            EndorsementCopies endorsements,
            HoldingCopies holdings,
            FollowedChanges changes) {
        this.records = records;
        this.reach = reach;
        this.endorsements = endorsements;
        this.holdings = holdings;
        this.changes = changes;
    }

    /** The entries of the election that tell of a candidate of these people. */
    Set<UUID> ofCandidate(String electionId, UUID candidateId, Collection<UUID> people) {
        var shown = reach.shownAs(candidateId);
        var same = reach.same(people);
        var found = new HashSet<>(records.entriesNaming(electionId, shown));
        var subjects = subjects(endorsements.naming(electionId, shown, same), holdings.ofPeople(same));
        changes.entries(electionId, subjects).stream()
                .map(FollowedEntry::entryId)
                .forEach(found::add);
        return found;
    }

    /** The entries of all elections that tell of people by other means than their candidacies. */
    Set<UUID> ofPeople(Set<UUID> same) {
        return changes.entryIds(subjects(endorsements.byPeople(same), holdings.ofPeople(same)));
    }

    private static Set<UUID> subjects(List<EndorsementCopy> endorsed, List<HoldingCopy> held) {
        return Stream.concat(
                        endorsed.stream().map(EndorsementCopy::id),
                        held.stream().map(HoldingCopy::id))
                .collect(Collectors.toSet());
    }
}
