package org.hustings.timeline.derivation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** What an entry says of a change. */
record Told(
        CampaignEventKind kind, String headline, @Nullable String text, List<Participant> participants) {

    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_TEXT = 10_000;

    static Told milestone(String headline, @Nullable String text, Participant... participants) {
        return new Told(CampaignEventKind.MILESTONE, headline, text, List.of(participants));
    }

    Content content(Occurrence occurrence, Instant recordedAt) {
        return new Content(
                kind,
                CampaignEventStatus.HAPPENED,
                shortened(headline, LONGEST_HEADLINE),
                text == null ? null : shortened(text, LONGEST_TEXT),
                dateOf(occurrence, recordedAt),
                null,
                participants,
                null,
                null,
                List.of(),
                null,
                occurrence.sources(),
                List.of());
    }

    /**
     * The date that the change gives; else the earliest report of it, since by then it had happened; else the day on
     * which it was recorded.
     */
    private static PartialDate dateOf(Occurrence occurrence, Instant recordedAt) {
        var date = occurrence.date();
        if (date != null) {
            return date;
        }
        return occurrence.sources().stream()
                .map(Source::publishedOn)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::precision))
                .map(reported -> new PartialDate(reported.value(), true, reported.zone()))
                .orElseGet(() -> PartialDate.of(
                        LocalDate.ofInstant(recordedAt, ZoneOffset.UTC).toString()));
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
