package org.hustings.timeline.campaignevent.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.commons.revision.RevisionEraser;
import org.hustings.commons.revision.RevisionLog;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.Happening;
import org.hustings.timeline.campaignevent.persistence.DeletedDrafts;
import org.hustings.timeline.campaignevent.persistence.DeletedDrafts.DeletedDraft;

/** Tells the revision log, and so the topic, what happened to an entry. */
@ApplicationScoped
public class CampaignEventRevisions {

    /** The kind of record, in revisions and in the subjects of events. */
    public static final String AGGREGATE = "campaign-event";

    private final RevisionLog revisions;
    private final RevisionEraser eraser;
    private final DeletedDrafts deleted;

    CampaignEventRevisions(RevisionLog revisions, RevisionEraser eraser, DeletedDrafts deleted) {
        this.revisions = revisions;
        this.eraser = eraser;
        this.deleted = deleted;
    }

    /**
     * Appends what happened, with the entry as it is now; it has been flushed before, so its version is the new one. While
     * the entry is under embargo that is withheld from the topic.
     */
    public void append(Happening happening, CampaignEvent event, Instant occurredAt) {
        var record = CampaignEventRecord.of(event);
        if (event.publication().publishAt() == null) {
            revisions.append(change(happening, event, occurredAt, record));
        } else if (happening == Happening.DELETED) {
            appendDeletion(event, occurredAt, record);
        } else {
            revisions.withhold(change(happening, event, occurredAt, record));
        }
    }

    /** The topic may have told of the draft before it came under embargo: it hears that this is gone, and no more. */
    private void appendDeletion(CampaignEvent event, Instant occurredAt, CampaignEventRecord record) {
        revisions
                .lastTold(AGGREGATE, event.id().toString())
                .ifPresentOrElse(
                        told -> revisions.append(change(Happening.DELETED, event, occurredAt, told)),
                        () -> revisions.withhold(change(Happening.DELETED, event, occurredAt, record)));
    }

    private static Change change(Happening happening, CampaignEvent event, Instant occurredAt, Object record) {
        // A deletion is a change as well, so it takes the version after the last; the record stays as it was.
        var version = happening == Happening.DELETED ? event.version() + 1 : event.version();
        return new Change(
                typeOf(happening),
                new Aggregate(AGGREGATE, event.id().toString(), version),
                event.electionId(),
                occurredAt,
                record,
                null,
                null);
    }

    /** Appends what happened to a claim about an entry, which has been flushed before. */
    public void append(ClaimEvent happened, CampaignEvent event) {
        var about = new Aggregate(AGGREGATE, event.id().toString(), event.version());
        var change = happened.change(about, event.electionId(), event.updatedAt(), CampaignEventRecord.of(event));
        if (event.publication().publishAt() == null) {
            revisions.append(change);
        } else {
            revisions.withhold(change);
        }
    }

    /** Clears the past of a derived entry that tells of someone who is erased. */
    public void clear(CampaignEvent event) {
        eraser.erase(AGGREGATE, event.id().toString(), new DerivedClearing());
    }

    /** Clears the past of an editor's entry of the names of people who are erased. */
    public void clear(CampaignEvent event, Set<UUID> people) {
        eraser.erase(AGGREGATE, event.id().toString(), ManualClearing.of(people));
    }

    /** The same for drafts that were deleted, which the log alone has. */
    public void clearDeleted(Set<UUID> people, Instant now) {
        var clearing = ManualClearing.of(people);
        people.stream().flatMap(person -> deleted.thatNamed(person).stream()).forEach(draft -> {
            if (eraser.erase(AGGREGATE, draft.id(), clearing)) {
                deleteAgain(draft, clearing.record(draft.record()), now);
            }
        });
    }

    /** Consumers may keep the record as it was last, and pass over events that they have seen. */
    private void deleteAgain(DeletedDraft draft, JsonNode left, Instant now) {
        var again = new Change(
                typeOf(Happening.DELETED),
                new Aggregate(AGGREGATE, draft.id(), draft.version() + 1),
                draft.electionId(),
                now,
                left,
                null,
                null);
        if (draft.withheld()) {
            revisions.withhold(again);
        } else {
            revisions.append(again);
        }
    }

    private static String typeOf(Happening happening) {
        return switch (happening) {
            case RECORDED -> "org.hustings.campaign-event.recorded.v1";
            case DERIVED -> "org.hustings.campaign-event.derived.v1";
            case CHANGED -> "org.hustings.campaign-event.changed.v1";
            case PUBLISHED -> "org.hustings.campaign-event.published.v1";
            case DELETED -> "org.hustings.campaign-event.deleted.v1";
        };
    }
}
