package org.hustings.timeline.campaignevent.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hustings.timeline.campaignevent.reading.DateRange;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineOrder;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.value.DateBound;
import org.hustings.timeline.value.Since;
import org.jspecify.annotations.Nullable;

/**
 * The part of a request that says which entries of a timeline are wanted, and in which order; a resource takes it as
 * {@code @Valid @BeanParam TimelineParameters}.
 */
public record TimelineParameters(
        @Parameter(description = "Only entries of this kind; of any of them if it is given several times.")
        @QueryParam("kind")
        @Size(max = 13)
        List<CampaignEventKind> kind,

        @Parameter(description = "Only entries with this status; with any of them if it is given several times.")
        @QueryParam("status")
        @Size(max = 5)
        List<CampaignEventStatus> status,

        @Parameter(
                description =
                        "Only entries in which this candidate, person or organisation takes part. Whoever was merged"
                                + " into another is found as that other, and the other way round; a person is found as a"
                                + " candidate too.")
        @QueryParam("participant")
        @Nullable
        UUID participant,

        @Parameter(
                description =
                        "Only entries in which the `participant`, or else whoever the timeline is of, has this role:"
                                + " `TARGET` finds what is said of somebody.")
        @QueryParam("role")
        @Nullable
        ParticipantRole role,

        @Parameter(description = "Only entries of the group of this name; case and accents do not matter.")
        @QueryParam("group")
        @Size(min = 1, max = LONGEST)
        @Nullable
        String group,

        @Parameter(
                description =
                        "Only entries with a source that this publisher published; case and accents do not matter.",
                example = "BBC News")
        @QueryParam("publisher")
        @Size(min = 1, max = LONGEST)
        @Nullable
        String publisher,

        @Parameter(
                description =
                        "Only entries that may have happened, or gone on, at this date or later: a year, a month, a"
                                + " day or an instant.",
                example = "2017-03",
                schema = @Schema(type = SchemaType.STRING, maxLength = 40))
        @QueryParam("from")
        @Nullable
        DateBound from,

        @Parameter(
                description =
                        "Only entries that may have happened, or begun, at this date or earlier: a year, a month, a"
                                + " day or an instant, the whole of which is meant.",
                example = "2017-04-19",
                schema = @Schema(type = SchemaType.STRING, maxLength = 40))
        @QueryParam("to")
        @Nullable
        DateBound to,

        @Parameter(description = "Only entries that answer this campaign event.") @QueryParam("inReplyTo") @Nullable
        UUID inReplyTo,

        @Parameter(description = "Only entries that rest on a single source, or only those that name several or none.")
        @QueryParam("singleSource")
        @Nullable
        Boolean singleSource,

        @Parameter(description = "Only entries whose record was made or changed at this instant (RFC 3339) or later.")
        @QueryParam("changedSince")
        @Nullable
        Since changedSince,

        @Parameter(
                description =
                        "Only entries with these words, in any form of theirs: in the headline, the text, the place,"
                                + " the group, the sources, the names of those who take part. `\"several words\"` must follow on"
                                + " each other, `-word` must not be there, `or` takes either. The answer marks them in"
                                + " `highlights`.",
                example = "loan -flat")
        @QueryParam("q")
        @Size(min = 1, max = LONGEST)
        @Nullable
        String q,

        @Parameter(
                description =
                        "In which order to read; `RELEVANCE` beside `q` alone, and then the default. Otherwise the"
                                + " default is `ASC`. Feeds are read from the newest back unless they are asked for otherwise,"
                                + " and other forms from the oldest on.")
        @QueryParam("order")
        @Nullable
        TimelineOrder order) {

    private static final int LONGEST = 200;

    /**
     * The same in the terms of the queries.
     *
     * @param origin who made the entries; null for all
     */
    public TimelineFilter filter(@Nullable CampaignEventOrigin origin) {
        return new TimelineFilter(
                Set.copyOf(kind),
                Set.copyOf(status),
                origin,
                participant,
                role,
                group,
                publisher,
                inReplyTo,
                singleSource,
                DateRange.of(from == null ? null : from.date(), to == null ? null : to.date()),
                changedSince == null ? null : changedSince.instant(),
                q,
                Objects.requireNonNullElse(order, q == null ? TimelineOrder.ASC : TimelineOrder.RELEVANCE));
    }
}
