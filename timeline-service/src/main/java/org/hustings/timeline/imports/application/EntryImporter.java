package org.hustings.timeline.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.hustings.commons.bulk.Outcome;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.revision.Because;
import org.hustings.timeline.campaignevent.application.Entries;
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
    private final Clock clock;

    EntryImporter(RecordedEntries recorded, Entries entries, Clock clock) {
        this.recorded = recorded;
        this.entries = entries;
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
        var found = recorded.find(target.electionId(), said.identifier());
        if (found.size() > 1) {
            throw new EntryAmbiguous(
                    found.stream().map(entry -> entry.id().value()).toList());
        }
        return Because.of("Bulk import " + importId, () -> {
            if (found.isEmpty()) {
                entries.record(target.electionId(), target.publication(), said.fresh(target.source(), clock.instant()));
                return Outcome.CREATED;
            }
            return change(found.getFirst(), said, target);
        });
    }

    /**
     * Sources alone are no news; they come along with what is. A derived entry has those of its change. What an editor put
     * under embargo stays so.
     */
    private Outcome change(CampaignEvent entry, ImportedEntry said, ImportTarget target) {
        if (entry.id().toString().equals(said.key())) {
            OwnExport.compare(said, entry.content());
            return Outcome.UNCHANGED;
        }
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
}
