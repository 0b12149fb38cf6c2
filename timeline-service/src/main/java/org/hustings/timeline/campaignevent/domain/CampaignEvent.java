package org.hustings.timeline.campaignevent.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.DerivedFrom;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an election's timeline: something that happened in the campaign, or is to happen.
 *
 * <p>A manual entry is written by an editor, as a draft or published at once; a draft may be under embargo, which ends
 * by itself when its time comes. Once published an entry stays, and changes only by revisions. A derived entry tells one change of the election or of a candidate: it is never a draft, it
 * follows its change when that is corrected, and an editor may word it better, which later corrections respect.
 */
@Entity
@Table(name = "campaign_event")
public class CampaignEvent extends Versioned {

    @EmbeddedId
    private CampaignEventId id;

    @Column(name = "election_id")
    private String electionId;

    @Enumerated(EnumType.STRING)
    private CampaignEventOrigin origin;

    private boolean draft;

    @Embedded
    private @Nullable Embargo embargo;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // lists filter by it
    private CampaignEventKind kind;

    @Embedded
    private TimelinePosition position;

    @Column(name = "in_reply_to")
    @SuppressWarnings("UnusedVariable") // the database checks it
    private @Nullable UUID inReplyTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    @Embedded
    private @Nullable DerivedFrom derivedFrom;

    @Embedded
    private Edits edits;

    private int sequence;

    @Embedded
    private Dispute dispute = Dispute.NONE;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CampaignEvent() {}

    private CampaignEvent(
            CampaignEventId id, String electionId, @Nullable DerivedFrom derivedFrom, Content content, Instant now) {
        super(now);
        this.id = id;
        this.electionId = electionId;
        this.derivedFrom = derivedFrom;
        this.origin = derivedFrom == null ? CampaignEventOrigin.MANUAL : CampaignEventOrigin.DERIVED;
        this.content = content;
        this.edits = Edits.NONE;
        this.kind = content.kind();
        this.position = TimelinePosition.of(content.startDate());
        this.inReplyTo = content.inReplyTo();
    }

    /** An editor's entry. */
    public static CampaignEvent record(
            CampaignEventId id, String electionId, Publication publication, Content content, Instant now) {
        EntryRules.checkNew(publication, content, now);
        var event = new CampaignEvent(id, electionId, null, content, now);
        event.appear(publication);
        return event;
    }

    /** The entry that tells a change of the election or of a candidate. */
    public static CampaignEvent derive(
            CampaignEventId id, String electionId, DerivedFrom change, Content content, Instant now) {
        EntryRules.checkSpeaker(content);
        return new CampaignEvent(id, electionId, change, content, now);
    }

    /**
     * Takes an editor's changes.
     *
     * @return what happened; nothing if everything is as it was
     */
    public Optional<Happening> revise(Publication wanted, Content next, Instant now) {
        var isPublic = wanted instanceof Publication.Published;
        if (!draft && !isPublic) {
            throw new AlreadyPublished(id);
        }
        if (publication().says(wanted) && next.equals(content)) {
            return Optional.empty();
        }
        EntryRules.checkRevision(this, wanted, next, now);
        edits = edits.and(content, next);
        var publishes = draft && isPublic;
        appear(wanted);
        say(next, now);
        return Optional.of(publishes ? Happening.PUBLISHED : Happening.CHANGED);
    }

    /** Publishes itself, its time having come. */
    public Happening release(Instant now) {
        appear(new Publication.Published());
        touch(now);
        return Happening.PUBLISHED;
    }

    /**
     * Tells its change anew, because it was corrected or because more is known about it. What an editor worded stays.
     *
     * @return what happened; nothing if the entry says all this already
     */
    public Optional<Happening> retell(DerivedFrom change, Content next, Instant now) {
        EntryRules.checkSpeaker(next);
        var told = edits.keptIn(next, content);
        if (change.equals(derivedFrom) && told.equals(content)) {
            return Optional.empty();
        }
        derivedFrom = change;
        say(told, now);
        return Optional.of(Happening.CHANGED);
    }

    /** Lets the next telling replace what an editor worded, which may tell of someone who is to be forgotten. */
    public void forgetEdits() {
        edits = Edits.NONE;
    }

    /**
     * Takes the names from those who take part and are to be forgotten.
     *
     * @return what happened; nothing if none of them has a name here
     */
    public Optional<Happening> forgetNamesOf(Set<UUID> people, Instant now) {
        var nameless = content.withoutNamesOf(people);
        if (nameless.equals(content)) {
            return Optional.empty();
        }
        say(nameless, now);
        return Optional.of(Happening.CHANGED);
    }

    /** Fails if an editor could not have written it so. */
    public void checkClaimed(Content next, Instant now) {
        EntryRules.checkRevision(this, publication(), next, now);
    }

    /** Shows what claims make of it: one change, however often they showed another value in between. */
    public void claimed(Content shown, Dispute left, Instant now) {
        dispute = left;
        touchAnew(now);
        say(shown, updatedAt());
    }

    /** Only what was never published can go. */
    public void checkDeletable() {
        if (!draft) {
            throw new PublishedRecord(id);
        }
    }

    private void appear(Publication wanted) {
        if (publication().says(wanted)) {
            return; // whoever scheduled it still has
        }
        draft = !(wanted instanceof Publication.Published);
        embargo = wanted instanceof Publication.Scheduled scheduled ? Embargo.of(scheduled) : null;
    }

    private void say(Content next, Instant now) {
        if (content.isRescheduledBy(next)) {
            sequence++;
        }
        content = next;
        kind = next.kind();
        position = TimelinePosition.of(next.startDate());
        inReplyTo = next.inReplyTo();
        touch(now);
    }

    public CampaignEventId id() {
        return id;
    }

    public String electionId() {
        return electionId;
    }

    public CampaignEventOrigin origin() {
        return origin;
    }

    public boolean isDraft() {
        return draft;
    }

    public Publication publication() {
        return Publication.of(draft, embargo);
    }

    public Content content() {
        return content;
    }

    public TimelinePosition position() {
        return position;
    }

    public @Nullable DerivedFrom derivedFrom() {
        return derivedFrom;
    }

    public int sequence() {
        return sequence;
    }

    public List<String> disputed() {
        return dispute.disputed();
    }
}
