package org.hustings.timeline.derivation.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.Inbox;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.candidatecopy.CandidateAnswer;
import org.hustings.timeline.derivation.application.ChangeLog;
import org.hustings.timeline.derivation.application.Derivation;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.derivation.domain.SourceChange.Subject;

/** Follows {@code hustings.candidates.v1}. */
@ApplicationScoped
public class CandidateEvents {

    private static final String CANDIDATE = "org.hustings.candidate.";

    private final Inbox inbox;
    private final HeldCandidates candidates;
    private final ChangeLog log;
    private final Derivation derivation;
    private final EventHandlers handlers;

    CandidateEvents(Inbox inbox, HeldCandidates candidates, ChangeLog log, Derivation derivation) {
        this.inbox = inbox;
        this.candidates = candidates;
        this.log = log;
        this.derivation = derivation;
        this.handlers = EventHandlers.builder()
                .on(CANDIDATE + "declared.v1", this::declared)
                .on(CANDIDATE + "changed.v1", this::copied)
                .on(CANDIDATE + "published.v1", this::copied)
                .on(CANDIDATE + "outcome-changed.v1", this::copied)
                .on(CANDIDATE + "status-changed.v1", this::statusChanged)
                .on(CANDIDATE + "deleted.v1", this::deleted)
                .build();
    }

    @Incoming("candidates")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void declared(IncomingEvent event) {
        told(event, event.record(Views.Candidate.class).occurrence());
    }

    private void statusChanged(IncomingEvent event) {
        var change = event.details(Views.StatusChange.class);
        told(event, change.of(event.record(CandidateAnswer.class).id()));
    }

    private void told(IncomingEvent event, Occurrence occurrence) {
        var candidate = candidates.hold(event);
        var resource = "/v1/candidates/" + candidate.id();
        log.note(event, new Subject(candidate.electionId(), candidate.id(), resource, event.version()), occurrence);
        derivation.tell(candidate.electionId());
        derivation.reword(candidate.electionId(), candidate.id());
    }

    private void copied(IncomingEvent event) {
        var candidate = candidates.hold(event);
        derivation.tell(candidate.electionId());
        derivation.reword(candidate.electionId(), candidate.id());
    }

    private void deleted(IncomingEvent event) {
        derivation.forgetCandidate(candidates.hold(event).id());
    }
}
