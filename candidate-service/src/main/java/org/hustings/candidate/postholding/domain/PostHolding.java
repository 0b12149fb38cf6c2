package org.hustings.candidate.postholding.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds, or held, a post.
 *
 * <p>Like every record it begins as a draft or published, and once published it stays. Its status moves only as
 * {@link PostHoldingStatus#next} allows. Whoever leaves the post holds it until the day that the leaving takes effect,
 * which may be long after it was announced.
 *
 * @param disputed JSON Pointers of the properties of which equally good claims differ
 */
public record PostHolding(
        PostHoldingId id,
        long version,
        boolean draft,
        Holder holder,
        PostHoldingProfile profile,
        HoldingStatus status,
        List<String> disputed,
        Instant createdAt,
        Instant updatedAt) {

    /** JSON Pointer of the day until which the post is held. */
    public static final String END = "/endDate";

    /** Keeps a copy of the list. */
    public PostHolding {
        disputed = List.copyOf(disputed);
    }

    /**
     * Records a holding for the first time. One that was left ended, where nothing else is said, when its status began.
     *
     * @throws PostHoldingRefused if its dates contradict each other, or a name is missing
     */
    public static PostHolding recorded(
            PostHoldingId id, Holder holder, PostHoldingEdit wanted, PostHoldingStatus status, Instant now) {
        var said = wanted.profile();
        var profile = status.leaves() && said.period().end() == null
                ? said.until(wanted.grounds().since())
                : said;
        var first = HoldingStatus.first(status, wanted.grounds());
        return new PostHolding(id, 1, wanted.draft(), holder, profile, first, List.of(), now, now).checked();
    }

    /**
     * Takes the record to what is wanted of it.
     *
     * @return what happened; nothing if the record is already as wanted
     * @throws PostHoldingAlreadyPublished if a published holding should become a draft
     * @throws PostHoldingRefused if its dates contradict each other, or a name is missing
     */
    public Optional<PostHoldingEvent> change(PostHoldingEdit wanted, Instant now) {
        if (wanted.draft() && !draft) {
            throw new PostHoldingAlreadyPublished(id);
        }
        if (wanted.equals(new PostHoldingEdit(draft, profile, status.grounds()))) {
            return Optional.empty();
        }
        var after = after(wanted.draft(), wanted.profile(), status.corrected(wanted.grounds()), now)
                .checked();
        return Optional.of(
                draft && !wanted.draft() ? new PostHoldingEvent.Published(after) : new PostHoldingEvent.Changed(after));
    }

    /**
     * Moves the status. Who leaves holds the post until then; who is reinstated goes on holding it.
     *
     * @throws IllegalHoldingMove if the status may not become that one
     * @throws HoldingMoveRefused if it takes effect before what it follows
     */
    public PostHoldingEvent move(HoldingMove move, Instant now) {
        var from = status.held();
        if (!from.next().contains(move.to())) {
            throw new IllegalHoldingMove(id, from, move.to());
        }
        HoldingMoveRefused.unlessInOrder(this, move);
        var after = after(draft, endedBy(move), status.moved(move, now), now);
        return new PostHoldingEvent.StatusChanged(
                from.isTakenBackBy(move.to()) ? after.withoutEndInDispute() : after, from, move);
    }

    /** The holding of another person, of whom the one recorded turned out to be a duplicate, or not to be one. */
    public PostHoldingEvent reassign(UUID mergeId, PersonId root, Instant now) {
        var moved = new Holder(root, holder.recorded());
        var after = new PostHolding(id, version + 1, draft, moved, profile, status, disputed, createdAt, now);
        return new PostHoldingEvent.Reassigned(after, mergeId, person());
    }

    /** Gives up all that is said of the person who holds the post. That it was held by someone, and when, stays. */
    public PostHoldingEvent erase(String reason, Instant now) {
        var after = new PostHolding(
                id, version + 1, draft, holder, profile.erased(), status.erased(), List.of(), createdAt, now);
        return new PostHoldingEvent.Erased(after, reason);
    }

    /**
     * Takes what claims make of the record, which is a change whatever it shows then. The status is not claimed.
     *
     * @param shown what it shows by the best of what is claimed
     * @param inDispute the properties of which equally good claims differ
     */
    public PostHolding claimed(PostHoldingProfile shown, List<String> inDispute, Instant now) {
        return new PostHolding(id, version + 1, draft, holder, shown, status, inDispute, createdAt, now);
    }

    /**
     * Ends the record.
     *
     * @throws PublishedPostHolding if others may already refer to it
     */
    public PostHoldingEvent delete(Instant now) {
        if (!draft) {
            throw new PublishedPostHolding(id);
        }
        return new PostHoldingEvent.Deleted(this, now);
    }

    /** The person who holds the post, as known now. */
    public PersonId person() {
        return holder.id();
    }

    /** The post of which everyone is told that the person holds it in their own right; null if there is none. */
    public @Nullable UUID publiclyHeld() {
        return draft || profile.role() == PostHoldingRole.ACTING
                ? null
                : profile.post().postId();
    }

    private PostHoldingProfile endedBy(HoldingMove move) {
        if (move.to().leaves()) {
            return profile.until(move.effectiveOn());
        }
        return status.held().isTakenBackBy(move.to()) ? profile.until(null) : profile;
    }

    private PostHolding withoutEndInDispute() {
        var others = disputed.stream().filter(property -> !property.equals(END)).toList();
        return new PostHolding(id, version, draft, holder, profile, status, others, createdAt, updatedAt);
    }

    private PostHolding after(boolean newDraft, PostHoldingProfile newProfile, HoldingStatus newStatus, Instant now) {
        return new PostHolding(id, version + 1, newDraft, holder, newProfile, newStatus, disputed, createdAt, now);
    }

    private PostHolding checked() {
        PostHoldingRefused.unlessSound(this);
        return this;
    }
}
