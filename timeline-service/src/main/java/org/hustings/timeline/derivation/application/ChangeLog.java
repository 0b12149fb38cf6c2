package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.derivation.domain.SourceChange;
import org.hustings.timeline.derivation.domain.SourceChange.Subject;
import org.hustings.timeline.derivation.persistence.OccurrenceJson;
import org.hustings.timeline.derivation.persistence.SourceChanges;

/** Keeps each change that an entry can tell, whether or not it may be told yet. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChangeLog {

    private final SourceChanges changes;
    private final OccurrenceJson json;

    ChangeLog(SourceChanges changes, OccurrenceJson json) {
        this.changes = changes;
        this.json = json;
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
}
