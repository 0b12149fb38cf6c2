package org.hustings.timeline.claim.part;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.part.ClaimedPart;
import org.hustings.commons.claim.part.PropertyPointer;
import org.hustings.commons.claim.part.RecordWithParts;
import org.hustings.commons.http.MemberEdit;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.campaignevent.contract.CampaignEventPatch;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.domain.Dispute;
import org.hustings.timeline.campaignevent.domain.EntryRefused;
import org.hustings.timeline.campaignevent.messaging.CampaignEventRevisions;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * An entry that claims are made about. It holds what the entry shows by now, so that trying a value leaves no trace; the
 * entry itself changes once, when it is told what came of it.
 */
public final class ClaimedCampaignEvent extends RecordWithParts {

    /**
     * What sources report of a happening. All else is decided by editors: who may see it, who takes part (and may be
     * erased), what it answers, and whether it is retracted.
     */
    private static final Set<String> REPORTED = Set.of("headline", "text", "startDate", "endDate", "location", "kind");

    private static final String KIND = "kind";

    private final CampaignEvent event;
    private final ClaimedPart<CampaignEventPatch> part;
    private final Consumer<Content> beside;
    private CampaignEventPatch shown;
    private List<String> disputed;
    private @Nullable Instant changedAt;

    /**
     * An entry of which something may be claimed.
     *
     * @param beside fails if the entry cannot say so beside what it answers and what answers it
     */
    public ClaimedCampaignEvent(CampaignEvent event, MemberEdit edit, Consumer<Content> beside) {
        super(edit);
        this.event = event;
        this.beside = beside;
        this.part = new Whole(edit);
        this.shown = CampaignEventPatch.of(event);
        this.disputed = event.disputed();
    }

    /** An entry that is only looked at. */
    public static ClaimedCampaignEvent read(CampaignEvent event, MemberEdit edit) {
        return new ClaimedCampaignEvent(event, edit, content -> {
            throw new IllegalStateException("Nothing is claimed of an entry that is only looked at");
        });
    }

    /** The subject of claims about an entry. */
    public static ClaimSubject subject(CampaignEventId id) {
        return new ClaimSubject(CampaignEventRevisions.AGGREGATE, id.toString());
    }

    /** Where an entry is read. */
    public static String address(CampaignEventId id) {
        return "/v1/campaign-events/" + id;
    }

    /** The entry, which is as it was before the claims until it is told. */
    public CampaignEvent event() {
        return event;
    }

    /**
     * Lets the entry show what claims made of it.
     *
     * @param differently whether anything is claimed in more than one way
     */
    public void tell(boolean differently) {
        event.claimed(shown.content(), new Dispute(disputed, differently), Objects.requireNonNull(changedAt));
    }

    @Override
    public ClaimSubject subject() {
        return subject(event.id());
    }

    @Override
    public List<String> disputed() {
        return disputed;
    }

    @Override
    public void dispute(List<String> properties, Instant now) {
        disputed = List.copyOf(properties);
        changedAt = now;
    }

    @Override
    protected Optional<? extends ClaimedPart<?>> part(PropertyPointer pointer) {
        return pointer.isMember() ? Optional.of(part) : Optional.empty();
    }

    private final class Whole extends ClaimedPart<CampaignEventPatch> {

        private Whole(MemberEdit edit) {
            super(edit, CampaignEventPatch.class);
        }

        /** No claim makes a fact of an allegation. */
        @Override
        protected boolean has(String member) {
            return super.has(member)
                    && REPORTED.contains(member)
                    && event.origin() == CampaignEventOrigin.MANUAL
                    && !(member.equals(KIND) && isAllegation(shown));
        }

        @Override
        protected CampaignEventPatch current() {
            return shown;
        }

        @Override
        protected void keep(CampaignEventPatch changed, Instant now) {
            if (isAllegation(changed) && !isAllegation(shown)) {
                throw new EntryRefused(List.of(Violation.at(
                        "/" + KIND, "allegation-claimed", "Whether it is an allegation is decided by an editor.")));
            }
            event.checkClaimed(changed.content(), now);
            beside.accept(changed.content());
            shown = changed;
        }

        @Override
        protected List<Source> sources() {
            return shown.content().sources();
        }

        private static boolean isAllegation(CampaignEventPatch entry) {
            return entry.kind() == CampaignEventKind.ALLEGATION;
        }
    }
}
