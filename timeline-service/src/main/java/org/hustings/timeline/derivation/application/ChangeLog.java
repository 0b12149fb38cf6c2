package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.domain.Fact;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.derivation.domain.RecordSays;
import org.hustings.timeline.derivation.domain.RecordedFact;
import org.hustings.timeline.derivation.domain.SourceChange;
import org.hustings.timeline.derivation.domain.SourceChange.Subject;
import org.hustings.timeline.derivation.persistence.OccurrenceJson;
import org.hustings.timeline.derivation.persistence.RecordedFacts;
import org.hustings.timeline.derivation.persistence.SourceChanges;

/** Keeps each change that an entry can tell, whether or not it may be told yet. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChangeLog {

    private final SourceChanges changes;
    private final OccurrenceJson json;
    private final RecordedFacts facts;

    ChangeLog(SourceChanges changes, OccurrenceJson json, RecordedFacts facts) {
        this.changes = changes;
        this.json = json;
        this.facts = facts;
    }

    /** Notes what an event brought. */
    public void note(IncomingEvent event, Subject subject, Occurrence occurrence) {
        changes.add(new SourceChange(
                new SourceChange.Id(event.topic(), event.id()),
                subject,
                event.sequence(),
                event.time(),
                json.write(occurrence)));
    }

    /** Keeps what a record says since an event, unless something newer is known. */
    public void follow(IncomingEvent event, RecordSays record) {
        var origin = new RecordedFact.Origin(event.topic(), event.id(), event.version(), event.time());
        var unknown = new HashSet<>(record.begun());
        for (var fact : held(record)) {
            unknown.removeAll(List.of(fact.id().fact(), fact.part()));
            if (!fact.isOfOneChange()) {
                fact.follow(origin, record.facts().get(fact.part()));
            }
        }
        for (var part : unknown) {
            var said = record.facts().get(part);
            if (said != null) {
                add(record, part, part, origin, said);
            }
        }
        record.changes().forEach((part, said) -> change(record, part, origin, said));
    }

    private List<RecordedFact> held(RecordSays record) {
        return record.candidateId() == null
                ? facts.ofElection(record.electionId())
                : facts.ofCandidate(record.candidateId());
    }

    private void change(RecordSays record, String part, RecordedFact.Origin origin, Fact said) {
        var name = part + "@" + origin.eventId();
        if (facts.find(new RecordedFact.Id(record.electionId(), name)).isEmpty()) {
            add(record, name, part, origin, said);
        }
    }

    private void add(RecordSays record, String name, String part, RecordedFact.Origin origin, Fact said) {
        facts.add(new RecordedFact(
                new RecordedFact.Id(record.electionId(), name), record.candidateId(), part, origin, said));
    }

    /** Lets what is kept of a candidate say something else, since it was corrected. */
    public void correct(UUID candidateId, BiFunction<Occurrence, Instant, Occurrence> correction) {
        for (var change : changes.allOf(candidateId)) {
            var occurrence = json.read(change.occurrence());
            var corrected = correction.apply(occurrence, change.happenedAt());
            if (!corrected.equals(occurrence)) {
                change.occurred(json.write(corrected));
            }
        }
    }

    /** Forgets the changes of a draft election that was deleted. */
    void forgetAllOf(String electionId) {
        changes.removeAllOf(electionId);
        facts.removeAllOf(electionId);
    }

    /** Forgets the changes of a draft candidate that was deleted. */
    void forgetAllOf(UUID candidateId) {
        changes.removeAllOf(candidateId);
        facts.removeAllOf(candidateId);
    }

    /** Forgets what is kept of a candidate who is to be forgotten. */
    public void erase(UUID candidateId) {
        correct(candidateId, Occurrence::erased);
        facts.ofCandidate(candidateId).forEach(RecordedFact::erase);
    }
}
