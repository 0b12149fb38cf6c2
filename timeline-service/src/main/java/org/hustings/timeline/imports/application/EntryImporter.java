package org.hustings.timeline.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.UUID;
import org.hustings.commons.bulk.Outcome;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.revision.Because;
import org.hustings.timeline.campaignevent.application.Entries;
import org.hustings.timeline.campaignevent.contract.NewCampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.Publication;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.imports.persistence.RecordedEntries;
import org.hustings.timeline.imports.slide.ImportedEntry;

/** Records what a file says of an event: all of it or nothing, by the commands that editors have too. */
@ApplicationScoped
class EntryImporter {

    private final RecordedEntries recorded;
    private final Entries entries;
    private final Validator validator;
    private final Clock clock;

    EntryImporter(RecordedEntries recorded, Entries entries, Validator validator, Clock clock) {
        this.recorded = recorded;
        this.entries = entries;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * In the transaction of the caller, who takes it back if this throws.
     *
     * @param importId the import, which the revisions name as their reason
     */
    @Transactional(TxType.MANDATORY)
    public Outcome carryOut(ImportedEntry said, ImportTarget target, UUID importId) {
        // Two files that bring the same event do not both find it missing.
        recorded.takeTurn(target.electionId());
        var found = recorded.find(target.electionId(), said);
        if (found.size() > 1) {
            throw new EntryAmbiguous(
                    found.stream().map(entry -> entry.id().value()).toList());
        }
        return Because.of(
                "Bulk import " + importId,
                () -> found.isEmpty() ? create(said, target) : change(found.getFirst(), said, target));
    }

    private Outcome create(ImportedEntry said, ImportTarget target) {
        var wanted = valid(said, target);
        entries.record(target.electionId(), target.publication(), wanted.content(clock.instant()));
        return Outcome.CREATED;
    }

    private Outcome change(CampaignEvent entry, ImportedEntry said, ImportTarget target) {
        if (entry.id().value().equals(said.entryId())) {
            // A form says more than its entry, so it is not held to the rules for entries.
            OwnExport.compare(said, entry.content());
            return Outcome.UNCHANGED;
        }
        valid(said, target);
        return update(entry, said, target);
    }

    /**
     * Sources alone are no news; they come along with what is. A derived entry has those of its change. What an editor put
     * under embargo stays so.
     */
    private Outcome update(CampaignEvent entry, ImportedEntry said, ImportTarget target) {
        var publishes = entry.publication() instanceof Publication.Draft && !target.draft();
        var next = said.appliedTo(entry.content());
        if (next.equals(entry.content()) && !publishes) {
            return Outcome.UNCHANGED;
        }
        var content = entry.origin() == CampaignEventOrigin.DERIVED ? next : said.supported(next, target.source());
        entries.revise(
                entry.id(),
                ExpectedVersion.of(entry.version()),
                current -> publishes ? new Publication.Published() : current.publication(),
                content);
        return Outcome.UPDATED;
    }

    /** What a request that adds the same would say. Fails where that would break the rules for its body. */
    private NewCampaignEvent valid(ImportedEntry said, ImportTarget target) {
        var wanted = said.asNew(target.draft(), target.source());
        var violations = validator.validate(wanted);
        if (!violations.isEmpty()) {
            throw InvalidBody.of(violations);
        }
        return wanted;
    }
}
