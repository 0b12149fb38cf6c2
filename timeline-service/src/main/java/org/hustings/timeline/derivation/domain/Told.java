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
import org.hustings.timeline.value.ShortText;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** What an entry says of a change. An entry whose change turned out to be none stays, and is cancelled. */
record Told(
        CampaignEventKind kind,
        String headline,
        @Nullable String text,
        List<Participant> participants,
        CampaignEventStatus status) {

    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_TEXT = 10_000;

    Told(CampaignEventKind kind, String headline, @Nullable String text, List<Participant> participants) {
        this(kind, headline, text, participants, CampaignEventStatus.HAPPENED);
    }

    static Told milestone(String headline, @Nullable String text, Participant... participants) {
        return new Told(CampaignEventKind.MILESTONE, headline, text, List.of(participants));
    }

    /** The same, said to be void with the note why. */
    Told withdrawn(String note) {
        return new Told(kind, headline, Words.sentences(note, text), participants, CampaignEventStatus.CANCELLED);
    }

    Content content(PartialDate date, List<Source> sources) {
        return new Content(
                kind,
                status,
                ShortText.of(headline, LONGEST_HEADLINE),
                text == null ? null : ShortText.of(text, LONGEST_TEXT),
                date,
                null,
                participants,
                null,
                null,
                List.of(),
                null,
                sources,
                List.of());
    }

    /**
     * The date that the change gives; else the earliest report of it, since by then it had happened; else the day on
     * which it was recorded.
     */
    static PartialDate dateOf(@Nullable PartialDate date, List<Source> sources, Instant recordedAt) {
        if (date != null) {
            return date;
        }
        return sources.stream()
                .map(Source::publishedOn)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::precision))
                .map(reported -> new PartialDate(reported.value(), true, reported.zone()))
                .orElseGet(() -> PartialDate.of(
                        LocalDate.ofInstant(recordedAt, ZoneOffset.UTC).toString()));
    }
}
