package org.hustings.election.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.election.election.contract.ElectionPatch;
import org.hustings.election.election.contract.NewElection;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.record.RecordStore;

/** What can be done with elections as such, each in one transaction with its revision. */
@ApplicationScoped
public class ElectionService {

    private final RecordStore records;
    private final ElectionLog log;
    private final ElectionRelations relations;
    private final ElectionIds ids;
    private final Clock clock;

    ElectionService(RecordStore records, ElectionLog log, ElectionRelations relations, ElectionIds ids, Clock clock) {
        this.records = records;
        this.log = log;
        this.relations = relations;
        this.ids = ids;
        this.clock = clock;
    }

    /** The election with all that belongs to it. */
    public Election get(ElectionId id, boolean drafts) {
        return records.get(Election.class, id, drafts);
    }

    /** Records it, and answers the identifier that it was given or got. */
    @Transactional
    public ElectionId create(NewElection request) {
        var election = new Election(ids.of(request), request.startsAsDraft(), request.details(), clock.instant());
        relations.checkPlace(election.id(), election.details());
        records.add(election);
        log.keep(election, ElectionEvents::created);
        relations.settlePlace(election, null);
        return election.id();
    }

    /** Changes it as the patch says. A patch that changes nothing leaves the version as it is. */
    @Transactional
    public void change(ElectionId id, ExpectedVersion expected, MergePatch<ElectionPatch> patch) {
        var election = records.getForChange(Election.class, id);
        expected.check(election.version());
        var before = ElectionPatch.of(election);
        var wanted = patch.applyTo(before);
        if (!wanted.equals(before)) {
            relations.checkPlace(id, wanted.details());
            var replaced = ElectionRelations.replacedBy(election);
            var published = election.keepAsDraft(wanted.draft());
            election.describe(wanted.details(), clock.instant());
            log.keep(election, published ? ElectionEvents::published : ElectionEvents::changed);
            relations.settlePlace(election, replaced);
        }
    }

    /** Deletes a draft. */
    @Transactional
    public void delete(ElectionId id, ExpectedVersion expected) {
        var election = records.getForChange(Election.class, id);
        expected.check(election.version());
        election.checkDeletable();
        log.remove(election, ElectionEvents.deleted(election, clock.instant()));
    }
}
