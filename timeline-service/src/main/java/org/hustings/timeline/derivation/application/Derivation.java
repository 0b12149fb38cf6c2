package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.application.Entries;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.derivation.domain.SourceChange;
import org.hustings.timeline.derivation.domain.StoredOccurrence;
import org.hustings.timeline.derivation.domain.Wording;
import org.hustings.timeline.derivation.persistence.OccurrenceJson;
import org.hustings.timeline.derivation.persistence.SourceChanges;
import org.hustings.timeline.electioncopy.ElectionCopies;
import org.hustings.timeline.electioncopy.ElectionCopy;

/**
 * Tells each change of an election and of its candidates by exactly one entry, in the transaction that takes its event
 * from the topic.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Derivation {

    private final SourceChanges changes;
    private final OccurrenceJson json;
    private final Entries entries;
    private final ElectionCopies elections;
    private final Wordings wordings;

    Derivation(
            SourceChanges changes, OccurrenceJson json, Entries entries, ElectionCopies elections, Wordings wordings) {
        this.changes = changes;
        this.json = json;
        this.entries = entries;
        this.elections = elections;
        this.wordings = wordings;
    }

    /** Tells what is known of an election and not told yet, if it may be told. */
    void tell(String electionId) {
        elections
                .published(electionId)
                .ifPresent(election -> Chunks.each(
                        () -> changes.ready(electionId, Chunks.SIZE), ready -> tell(ready, election), entries::letGo));
    }

    /** Tells anew what names candidates, since the name is known only now, or is another. */
    void reword(String electionId, Collection<UUID> candidateIds) {
        var told = new ArrayList<>(changes.toldOf(candidateIds));
        changes.toldResult(electionId)
                .filter(result -> names(result, candidateIds))
                .ifPresent(told::add);
        if (!told.isEmpty()) {
            elections.find(electionId).ifPresent(election -> retell(told, election));
        }
    }

    /** The entries that name any of the candidates. */
    Set<UUID> entriesNaming(String electionId, Collection<UUID> candidateIds) {
        var result = changes.toldResult(electionId).stream().filter(told -> names(told, candidateIds));
        return Stream.concat(changes.toldOf(candidateIds).stream(), result)
                .flatMap(change -> change.entryId().stream())
                .collect(Collectors.toSet());
    }

    private boolean names(SourceChange result, Collection<UUID> candidateIds) {
        return tallied(result).anyMatch(candidateIds::contains);
    }

    private void tell(List<SourceChange> ready, ElectionCopy election) {
        if (!ready.isEmpty()) {
            var wording = wordings.ofChanges(election, named(ready));
            ready.forEach(change -> tell(change, wording));
        }
    }

    private void retell(List<SourceChange> told, ElectionCopy election) {
        var wording = wordings.ofChanges(election, named(told));
        entries.lock(told.stream().flatMap(change -> change.entryId().stream()).toList());
        told.forEach(change -> retell(change, wording));
    }

    private Set<UUID> named(List<SourceChange> some) {
        return some.stream().flatMap(this::named).collect(Collectors.toSet());
    }

    private Stream<UUID> named(SourceChange change) {
        var candidate = change.subject().candidateId();
        return candidate == null ? tallied(change) : Stream.of(candidate);
    }

    private Stream<UUID> tallied(SourceChange change) {
        return json.read(change.occurrence()) instanceof Occurrence.ResultRecorded result
                ? result.tallies().stream().map(Occurrence.Tally::candidateId)
                : Stream.empty();
    }

    private void tell(SourceChange change, Wording wording) {
        if (change.occurrence().type().equals(StoredOccurrence.RESULT)) {
            tellResult(change, wording);
        } else {
            tellByNewEntry(change, wording);
        }
    }

    private void tellResult(SourceChange result, Wording wording) {
        changes.toldResult(result.subject().electionId())
                .flatMap(SourceChange::entryId)
                .ifPresentOrElse(
                        entry -> {
                            result.toldBy(entry);
                            retell(result, wording);
                        },
                        () -> tellByNewEntry(result, wording));
    }

    private void tellByNewEntry(SourceChange change, Wording wording) {
        var content = wording.of(json.read(change.occurrence()), change.happenedAt());
        var entry = entries.derive(change.subject().electionId(), change.derivedFrom(), content);
        change.toldBy(entry.id());
    }

    private void retell(SourceChange change, Wording wording) {
        var content = wording.of(json.read(change.occurrence()), change.happenedAt());
        change.entryId().ifPresent(entry -> entries.retell(new CampaignEventId(entry), change.derivedFrom(), content));
    }
}
