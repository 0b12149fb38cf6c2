package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.application.ChangeLog;
import org.hustings.timeline.derivation.application.Forgetting;
import org.hustings.timeline.derivation.application.Timelines;
import org.hustings.timeline.derivation.application.Turns;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.derivation.domain.SourceChange.Subject;
import org.hustings.timeline.electioncopy.ElectionAnswer;
import org.hustings.timeline.electioncopy.ElectionCopies;

/** What happens to elections. */
@ApplicationScoped
class ElectionEvents {

    private static final String ELECTION = "org.hustings.election.";

    private final Turns turns;
    private final ElectionCopies elections;
    private final ChangeLog log;
    private final Timelines timelines;
    private final Forgetting forgetting;

    ElectionEvents(Turns turns, ElectionCopies elections, ChangeLog log, Timelines timelines, Forgetting forgetting) {
        this.turns = turns;
        this.elections = elections;
        this.log = log;
        this.timelines = timelines;
        this.forgetting = forgetting;
    }

    void addTo(EventHandlers.Builder handlers) {
        handlers.on(ELECTION + "created.v1", this::created)
                .on(ELECTION + "changed.v1", this::copied)
                .on(ELECTION + "published.v1", this::copied)
                .on(ELECTION + "milestone-added.v1", this::copied)
                .on(ELECTION + "milestone-changed.v1", this::copied)
                .on(ELECTION + "electorate-added.v1", this::copied)
                .on(ELECTION + "candidates-locked.v1", this::copied)
                .on(ELECTION + "candidates-unlocked.v1", this::copied)
                .on(ELECTION + "claim-added.v1", this::copied)
                .on(ELECTION + "claim-related.v1", this::copied)
                .on(ELECTION + "claim-ranked.v1", this::copied)
                .on(ELECTION + "scrutineer-report-recorded.v1", this::copied)
                .on(ELECTION + "phase-changed.v1", this::phaseChanged)
                .on(ELECTION + "milestone-moved.v1", this::milestoneMoved)
                .on(ELECTION + "result-recorded.v1", this::resultRecorded)
                .on(ELECTION + "deleted.v1", this::deleted);
    }

    private void created(IncomingEvent event) {
        var election = event.record(ElectionRecordView.class);
        if (election.cameWithItsPast()) {
            copied(event);
        } else {
            told(event, "", new Occurrence.ElectionExpected(election.sources()));
        }
    }

    private void phaseChanged(IncomingEvent event) {
        told(event, "/transitions", event.details(Occurrence.PhaseChanged.class));
    }

    private void milestoneMoved(IncomingEvent event) {
        var move = event.details(Occurrence.DateMoved.class);
        told(event, "/timetable/" + move.milestone(), move);
    }

    private void resultRecorded(IncomingEvent event) {
        var result = event.details(Views.Result.class);
        if (result.isTest()) {
            copied(event);
        } else {
            told(event, "/result", result.occurrence());
        }
    }

    private void told(IncomingEvent event, String part, Occurrence occurrence) {
        var election = hold(event);
        var resource = "/v1/elections/" + election.id() + part;
        log.note(event, new Subject(election.id(), null, resource, event.version()), occurrence);
        timelines.electionChanged(election.id());
    }

    private void copied(IncomingEvent event) {
        timelines.electionChanged(hold(event).id());
    }

    private void deleted(IncomingEvent event) {
        var election = event.record(ElectionAnswer.class);
        turns.ofElection(election.id());
        forgetting.election(election.id());
    }

    private ElectionAnswer hold(IncomingEvent event) {
        var election = event.record(ElectionAnswer.class);
        turns.ofElection(election.id());
        elections.put(election.copy());
        log.follow(event, event.record(ElectionRecordView.class).since(event));
        return election;
    }
}
