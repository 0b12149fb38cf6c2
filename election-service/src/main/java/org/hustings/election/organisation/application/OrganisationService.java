package org.hustings.election.organisation.application;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.revision.RevisionLog;
import org.hustings.election.claim.application.ClaimGuard;
import org.hustings.election.organisation.contract.NewOrganisation;
import org.hustings.election.organisation.contract.OrganisationPatch;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.organisation.messaging.OrganisationEvents;
import org.hustings.election.record.RecordStore;

/** What can be done with organisations, each in one transaction with its revision. */
@ApplicationScoped
public class OrganisationService {

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final RecordStore records;
    private final RevisionLog revisions;
    private final ClaimGuard claims;
    private final Clock clock;

    OrganisationService(RecordStore records, RevisionLog revisions, ClaimGuard claims, Clock clock) {
        this.records = records;
        this.revisions = revisions;
        this.claims = claims;
        this.clock = clock;
    }

    @Transactional
    public OrganisationRecord create(NewOrganisation request) {
        var organisation =
                new Organisation(ids.generate(), request.startsAsDraft(), request.details(), clock.instant());
        records.add(organisation);
        revisions.append(OrganisationEvents.created(organisation));
        return OrganisationRecord.of(organisation);
    }

    /** Changes it as the patch says. A patch that changes nothing leaves the version as it is. */
    @Transactional
    public OrganisationRecord change(UUID id, ExpectedVersion expected, MergePatch<OrganisationPatch> patch) {
        var organisation = records.getForChange(Organisation.class, id);
        expected.check(organisation.version());
        var before = OrganisationPatch.of(organisation);
        var wanted = patch.applyTo(before);
        if (!wanted.equals(before)) {
            var published = organisation.keepAsDraft(wanted.draft());
            organisation.describe(wanted.details(), clock.instant());
            claims.check(organisation);
            records.flush();
            revisions.append(
                    published ? OrganisationEvents.published(organisation) : OrganisationEvents.changed(organisation));
        }
        return OrganisationRecord.of(organisation);
    }

    /** Deletes a draft. */
    @Transactional
    public void delete(UUID id, ExpectedVersion expected) {
        var organisation = records.getForChange(Organisation.class, id);
        expected.check(organisation.version());
        organisation.checkDeletable();
        var deleted = OrganisationEvents.deleted(organisation, clock.instant());
        claims.forget(organisation);
        records.remove(organisation);
        revisions.append(deleted);
    }
}
