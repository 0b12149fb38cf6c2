package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.candidatecopy.CandidateAnswer;
import org.hustings.timeline.derivation.application.ChangeLog;
import org.hustings.timeline.derivation.application.Erasing;
import org.hustings.timeline.derivation.application.Timelines;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.derivation.domain.SourceChange.Subject;

/** What happens to candidates. */
@ApplicationScoped
class CandidateEvents {

    private static final String CANDIDATE = "org.hustings.candidate.";

    private static final List<String> CHANGES = List.of(
            "changed",
            "published",
            "outcome-changed",
            "incumbency-changed",
            "claim-added",
            "claim-related",
            "claim-ranked");

    private final HeldCandidates candidates;
    private final ChangeLog log;
    private final Timelines timelines;
    private final Erasing erasing;

    CandidateEvents(HeldCandidates candidates, ChangeLog log, Timelines timelines, Erasing erasing) {
        this.candidates = candidates;
        this.log = log;
        this.timelines = timelines;
        this.erasing = erasing;
    }

    void addTo(EventHandlers.Builder handlers) {
        CHANGES.forEach(change -> handlers.on(CANDIDATE + change + ".v1", this::changed));
        handlers.on(CANDIDATE + "declared.v1", this::declared)
                .on(CANDIDATE + "status-changed.v1", this::statusChanged)
                .on(CANDIDATE + "reassigned.v1", this::reassigned)
                .on(CANDIDATE + "erased.v1", this::erased)
                .on(CANDIDATE + "deleted.v1", candidates::forget);
    }

    private void declared(IncomingEvent event) {
        told(event, event.record(CandidateRecordView.class).declared());
    }

    private void statusChanged(IncomingEvent event) {
        var change = event.details(Views.StatusChange.class);
        told(event, change.of(event.record(CandidateAnswer.class).id()));
    }

    private void told(IncomingEvent event, Occurrence occurrence) {
        var candidate = candidates.hold(event);
        var resource = "/v1/candidates/" + candidate.id();
        log.note(event, new Subject(candidate.electionId(), candidate.id(), resource, event.version()), occurrence);
        changed(candidate, List.of());
    }

    private void changed(IncomingEvent event) {
        changed(candidates.hold(event), List.of());
    }

    private void reassigned(IncomingEvent event) {
        changed(candidates.hold(event), event.details(Views.Reassignment.class).people());
    }

    private void erased(IncomingEvent event) {
        var candidate = candidates.hold(event);
        erasing.candidate(event, candidate.electionId(), candidate.id(), people(candidate));
        changed(candidate, List.of());
    }

    private void changed(CandidateAnswer candidate, Collection<UUID> others) {
        var people = new HashSet<>(others);
        people.addAll(people(candidate));
        timelines.candidateChanged(candidate.electionId(), candidate.id(), people);
    }

    private static Set<UUID> people(CandidateAnswer candidate) {
        return candidate.personId() == null ? Set.of() : Set.of(candidate.personId());
    }
}
