package org.hustings.election.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hustings.commons.bulk.Outcome;
import org.hustings.election.election.application.ElectionLog;
import org.hustings.election.election.application.ResultRecording;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;

/** Records what a file says of an election: all of it or nothing. */
@ApplicationScoped
public class ElectionImporter {

    private static final String REASON = "Imported";

    /** The way to a result where nothing went wrong. */
    private static final List<ElectionPhase> TO_THE_RESULT = List.of(
            ElectionPhase.ANNOUNCED,
            ElectionPhase.NOMINATIONS_OPEN,
            ElectionPhase.NOMINATIONS_CLOSED,
            ElectionPhase.BALLOT_OPEN,
            ElectionPhase.BALLOT_CLOSED,
            ElectionPhase.COUNTING,
            ElectionPhase.RESULT_REPORTED);

    private final EntityManager entityManager;
    private final ElectionLog log;
    private final ResultRecording recording;
    private final ImportedWords words;
    private final Clock clock;

    ElectionImporter(
            EntityManager entityManager, ElectionLog log, ResultRecording recording, ImportedWords words, Clock clock) {
        this.entityManager = entityManager;
        this.log = log;
        this.recording = recording;
        this.words = words;
        this.clock = clock;
    }

    /**
     * In the transaction of the caller, who takes it back if this throws.
     *
     * @param importId the import, which becomes the source of what is recorded
     */
    @Transactional(TxType.MANDATORY)
    public Outcome carryOut(ImportedElection imported, UUID importId) {
        var source = ImportSource.of(importId);
        var known =
                Optional.ofNullable(entityManager.find(Election.class, imported.id(), LockModeType.PESSIMISTIC_WRITE));
        var details = words.details(imported);
        if (known.isEmpty()) {
            create(imported, details, source);
            return Outcome.CREATED;
        }
        details.checkAgainst(known.get().details());
        return update(known.get(), imported, source);
    }

    private void create(ImportedElection imported, Details details, Source source) {
        var wanted = words.valid(details.newElection(source));
        var election = new Election(imported.id(), wanted.startsAsDraft(), wanted.details(), clock.instant());
        if (imported.result() != null) {
            bringToTheResult(election, imported);
        }
        entityManager.persist(election);
        entityManager.flush();
        log.keep(election, ElectionEvents::created);
        if (imported.result() != null) {
            record(election, imported.result(), source);
        }
    }

    /** What came before the result is known to have been, and not when: the day of the identifier is all there is. */
    private void bringToTheResult(Election election, ImportedElection imported) {
        var day = new PartialDate(imported.day(), true, null);
        for (var phase : TO_THE_RESULT) {
            election.moveTo(new NewPhaseTransition(phase, day, REASON, null, null, null), clock.instant());
        }
    }

    private Outcome update(Election election, ImportedElection imported, Source source) {
        var result = imported.result();
        var recorded = election.result();
        if (result == null || (recorded != null && words.agree(election.id(), recorded, result))) {
            return Outcome.UNCHANGED;
        }
        record(election, result, source);
        return Outcome.UPDATED;
    }

    private void record(Election election, ImportedResult result, Source source) {
        recording.count(election, words.valid(words.result(election.id(), result, source)));
    }
}
