package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.hustings.timeline.campaignevent.application.Entries;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.derivation.domain.SourceChange;
import org.hustings.timeline.derivation.domain.StoredOccurrence;
import org.hustings.timeline.derivation.domain.Wording;
import org.hustings.timeline.derivation.persistence.OccurrenceJson;
import org.hustings.timeline.derivation.persistence.SourceChanges;
import org.hustings.timeline.electioncopy.ElectionCopies;
import org.hustings.timeline.electioncopy.ElectionCopy;

/**
 * Tells each change by exactly one entry, in the transaction that takes its event from the topic.
 *
 * <p>Callers hold the lock of the election ({@link ElectionCopies#lock}).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Derivation {

    private final SourceChanges changes;
    private final OccurrenceJson json;
    private final Entries entries;
    private final ElectionCopies elections;
    private final CandidateCopies candidates;

    Derivation(
            SourceChanges changes,
            OccurrenceJson json,
            Entries entries,
            ElectionCopies elections,
            CandidateCopies candidates) {
        this.changes = changes;
        this.json = json;
        this.entries = entries;
        this.elections = elections;
        this.candidates = candidates;
    }

    /** Tells what is known of an election and not told yet, if it may be told. */
    public void tell(String electionId) {
        elections
                .find(electionId)
                .filter(election -> !election.isDraft())
                .ifPresent(election -> changes.ready(electionId).forEach(change -> tell(change, wording(election))));
    }

    /** Tells anew what names a candidate, since the name is known only now, or is another. */
    public void reword(String electionId, UUID candidateId) {
        elections.find(electionId).ifPresent(election -> {
            var wording = wording(election);
            changes.toldOf(candidateId).forEach(change -> retell(change, wording));
            changes.toldResult(electionId).ifPresent(result -> retell(result, wording));
        });
    }

    /** Forgets a draft election that was deleted, and its timeline. */
    public void forgetElection(String electionId) {
        entries.removeAllOf(electionId);
        changes.removeAllOf(electionId);
        elections.remove(electionId);
    }

    /** Forgets a draft candidate who was deleted. */
    public void forgetCandidate(UUID candidateId) {
        changes.removeAllOf(candidateId);
        candidates.remove(candidateId);
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

    private Wording wording(ElectionCopy election) {
        return new Wording(election.name(), candidates.publishedNames(election.id()));
    }
}
