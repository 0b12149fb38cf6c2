package org.hustings.election.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.revision.RevisionLog;
import org.hustings.election.claim.application.ClaimGuard;
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
    private final RevisionLog revisions;
    private final ClaimGuard claims;
    private final Clock clock;

    ElectionService(RecordStore records, RevisionLog revisions, ClaimGuard claims, Clock clock) {
        this.records = records;
        this.revisions = revisions;
        this.claims = claims;
        this.clock = clock;
    }

    /** The election with all that belongs to it. */
    public Election get(ElectionId id, boolean drafts) {
        return records.get(Election.class, id, drafts);
    }

    @Transactional
    public void create(NewElection request) {
        var election = new Election(request.id(), request.startsAsDraft(), request.details(), clock.instant());
        records.add(election);
        revisions.append(ElectionEvents.created(election));
    }

    /** Changes it as the patch says. A patch that changes nothing leaves the version as it is. */
    @Transactional
    public void change(ElectionId id, ExpectedVersion expected, MergePatch<ElectionPatch> patch) {
        var election = records.getForChange(Election.class, id);
        expected.check(election.version());
        var before = ElectionPatch.of(election);
        var wanted = patch.applyTo(before);
        if (!wanted.equals(before)) {
            var published = election.keepAsDraft(wanted.draft());
            election.describe(wanted.details(), clock.instant());
            claims.check(election);
            records.flush();
            revisions.append(published ? ElectionEvents.published(election) : ElectionEvents.changed(election));
        }
    }

    /** Deletes a draft. */
    @Transactional
    public void delete(ElectionId id, ExpectedVersion expected) {
        var election = records.getForChange(Election.class, id);
        expected.check(election.version());
        election.checkDeletable();
        var deleted = ElectionEvents.deleted(election, clock.instant());
        claims.forget(election);
        records.remove(election);
        revisions.append(deleted);
    }
}
