package org.hustings.election.election.application;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.election.candidatecopy.Ballots;
import org.hustings.election.election.contract.CandidatesLock;
import org.hustings.election.election.contract.NewCandidatesLock;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.electorate.NewElectorate;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.phase.PhaseTransition;
import org.hustings.election.record.RecordStore;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.NewDateMove;
import org.hustings.election.timetable.NewTimetableEntry;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.timetable.TimetableEntryPatch;
import org.hustings.election.timetable.TimetableWindow;

/** What happens to an election in its course, each in one transaction with its revision. */
@ApplicationScoped
public class ElectionCourse {

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final RecordStore records;
    private final ElectionLog log;
    private final TimetableWindow window;
    private final Ballots ballots;
    private final Clock clock;

    ElectionCourse(RecordStore records, ElectionLog log, TimetableWindow window, Ballots ballots, Clock clock) {
        this.records = records;
        this.log = log;
        this.window = window;
        this.ballots = ballots;
        this.clock = clock;
    }

    @Transactional
    public Versioned<PhaseTransition> moveTo(ElectionId id, NewPhaseTransition request) {
        var election = records.getForChange(Election.class, id);
        var transition = election.moveTo(request, clock.instant());
        if (transition.to() == ElectionPhase.UNCONTESTED) {
            ballots.of(id.value()).checkUncontested(election.details().seats());
        }
        log.keep(election, changed -> ElectionEvents.phaseChanged(changed, transition));
        return new Versioned<>(transition, election.version());
    }

    @Transactional
    public Versioned<TimetableEntry> schedule(ElectionId id, NewTimetableEntry request) {
        var election = records.getForChange(Election.class, id);
        window.check(id.date(), request.date(), "/date");
        var entry = election.schedule(request.entry(), clock.instant());
        log.keep(election, changed -> ElectionEvents.milestoneAdded(changed, entry));
        return new Versioned<>(entry, election.version());
    }

    @Transactional
    public Versioned<TimetableEntry> move(ElectionId id, Milestone milestone, NewDateMove move) {
        var election = records.getForChange(Election.class, id);
        window.check(id.date(), move.to(), "/to");
        var entry = election.move(milestone, move, clock.instant());
        log.keep(election, changed -> ElectionEvents.milestoneMoved(changed, entry));
        return new Versioned<>(entry, election.version());
    }

    /** Changes a milestone in all but its date. A patch that changes nothing leaves the version as it is. */
    @Transactional
    public Versioned<TimetableEntry> change(
            ElectionId id, Milestone milestone, ExpectedVersion expected, MergePatch<TimetableEntryPatch> patch) {
        var election = records.getForChange(Election.class, id);
        expected.check(election.version());
        var before = election.timetable().get(milestone);
        var unchanged = TimetableEntryPatch.of(before);
        var wanted = patch.applyTo(unchanged);
        if (wanted.equals(unchanged)) {
            return new Versioned<>(before, election.version());
        }
        var entry = election.change(milestone, wanted, clock.instant());
        log.keep(election, changed -> ElectionEvents.milestoneChanged(changed, entry));
        return new Versioned<>(entry, election.version());
    }

    /** Closes the list of candidates to changes, or opens it again. What is so already leaves the version as it is. */
    @Transactional
    public Versioned<CandidatesLock> lock(ElectionId id, ExpectedVersion expected, NewCandidatesLock wanted) {
        var election = records.getForChange(Election.class, id);
        expected.check(election.version());
        if (election.lockCandidates(wanted.locked(), clock.instant())) {
            log.keep(election, changed -> ElectionEvents.candidatesLocked(changed, wanted));
        }
        return new Versioned<>(CandidatesLock.of(election), election.version());
    }

    @Transactional
    public Versioned<Electorate> add(ElectionId id, NewElectorate request) {
        var election = records.getForChange(Election.class, id);
        var electorate = request.electorate(ids.generate());
        election.add(electorate, clock.instant());
        log.keep(election, changed -> ElectionEvents.electorateAdded(changed, electorate));
        return new Versioned<>(electorate, election.version());
    }
}
