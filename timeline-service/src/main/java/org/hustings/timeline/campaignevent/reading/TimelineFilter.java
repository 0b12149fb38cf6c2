package org.hustings.timeline.campaignevent.reading;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hustings.commons.problem.InvalidParameter;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a timeline are wanted, and in which order. What is null or empty narrows nothing.
 *
 * @param kinds any of them
 * @param statuses any of them
 * @param participant someone who takes part: a candidate, a person or an organisation
 * @param role what the participant, or else whoever the timeline is of, has to do with it
 * @param group name of the group, whatever its case and accents
 * @param publisher who published one of the sources, whatever the case and the accents of the name
 * @param inReplyTo the entry that is answered
 * @param singleSource whether it rests on one source alone, or on several or none
 * @param dates the time in which it may have happened
 * @param changedSince changed at this instant or later
 * @param words what to search for
 */
public record TimelineFilter(
        Set<CampaignEventKind> kinds,
        Set<CampaignEventStatus> statuses,
        @Nullable CampaignEventOrigin origin,
        @Nullable UUID participant,
        @Nullable ParticipantRole role,
        @Nullable String group,
        @Nullable String publisher,
        @Nullable UUID inReplyTo,
        @Nullable Boolean singleSource,
        DateRange dates,
        @Nullable Instant changedSince,
        @Nullable String words,
        TimelineOrder order) {

    /** Refuses words that are none, and an order that nothing tells. */
    public TimelineFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        if (words != null && words.isBlank()) {
            throw new InvalidParameter("q", "not-blank", "must not be blank");
        }
        if (order == TimelineOrder.RELEVANCE && words == null) {
            throw new InvalidParameter("order", "order", "can be RELEVANCE beside `q` only");
        }
    }

    /** The same in another order. */
    public TimelineFilter in(TimelineOrder other) {
        return new TimelineFilter(
                kinds,
                statuses,
                origin,
                participant,
                role,
                group,
                publisher,
                inReplyTo,
                singleSource,
                dates,
                changedSince,
                words,
                other);
    }
}
