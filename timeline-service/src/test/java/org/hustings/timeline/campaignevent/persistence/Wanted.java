package org.hustings.timeline.campaignevent.persistence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hustings.timeline.campaignevent.reading.DateRange;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineOrder;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A filter, put together by the parts that a test is about. */
final class Wanted {

    private Set<CampaignEventKind> kinds = Set.of();
    private Set<CampaignEventStatus> statuses = Set.of();
    private @Nullable CampaignEventOrigin origin;
    private @Nullable UUID participant;
    private @Nullable ParticipantRole role;
    private @Nullable String group;
    private @Nullable String publisher;
    private @Nullable UUID inReplyTo;
    private DateRange dates = new DateRange(null, null);
    private @Nullable Instant changedSince;
    private @Nullable String words;
    private TimelineOrder order = TimelineOrder.ASC;

    static Wanted all() {
        return new Wanted();
    }

    Wanted kinds(CampaignEventKind... any) {
        kinds = Set.of(any);
        return this;
    }

    Wanted statuses(CampaignEventStatus... any) {
        statuses = Set.of(any);
        return this;
    }

    Wanted origin(CampaignEventOrigin wanted) {
        origin = wanted;
        return this;
    }

    Wanted participant(UUID id) {
        participant = id;
        return this;
    }

    Wanted role(ParticipantRole wanted) {
        role = wanted;
        return this;
    }

    Wanted group(String name) {
        group = name;
        return this;
    }

    Wanted publisher(String name) {
        publisher = name;
        return this;
    }

    Wanted inReplyTo(UUID id) {
        inReplyTo = id;
        return this;
    }

    Wanted dates(@Nullable String from, @Nullable String to) {
        dates = DateRange.of(from == null ? null : PartialDate.of(from), to == null ? null : PartialDate.of(to));
        return this;
    }

    Wanted changedSince(Instant instant) {
        changedSince = instant;
        return this;
    }

    Wanted words(String typed) {
        words = typed;
        return this;
    }

    Wanted order(TimelineOrder wanted) {
        order = wanted;
        return this;
    }

    TimelineFilter filter() {
        return new TimelineFilter(
                kinds,
                statuses,
                origin,
                participant,
                role,
                group,
                publisher,
                inReplyTo,
                null,
                dates,
                changedSince,
                words,
                order);
    }
}
