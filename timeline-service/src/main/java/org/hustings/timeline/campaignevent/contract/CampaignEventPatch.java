package org.hustings.timeline.campaignevent.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.domain.Publication;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.Media;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.value.Identifier;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** What an editor may change of a campaign event. */
@Schema(
        name = "CampaignEventPatch",
        description = "Changes of a campaign event (RFC 7396): absent members stay, null removes. Of a `DERIVED` entry"
                + " only `headline` and `text` can be changed.",
        examples = "{\"headline\": \"Coyne is suspended from his job\", \"draft\": false}")
public record CampaignEventPatch(
        @Schema(description = "Whether it is hidden from the public until it is published.", defaultValue = "false")
        boolean draft,

        @Nullable
        @Schema(
                description = "When a draft publishes itself, which is to come; null leaves it a draft. `draft: false`"
                        + " alone publishes it before its time.")
        Instant publishAt,

        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "What happened, in one line.",
                examples = "Coyne is suspended from his job as regional secretary")
        String headline,

        @Nullable @Size(max = 10000) @Schema(description = "What happened, in full.")
        String text,

        @NotNull @Valid @Schema(description = "When it happened, or when it began.")
        PartialDate startDate,

        @Nullable @Valid @Schema(description = "When it ended; a week or a month is a start and an end.")
        PartialDate endDate,

        @NotNull CampaignEventKind kind,
        @NotNull CampaignEventStatus status,

        @Nullable @Size(max = 50) @Schema(description = "Who takes part; an allegation needs a `SPEAKER`.")
        List<@NotNull @Valid Participant> participants,

        @Nullable @Schema(description = "The campaign event, of the same election, that this one answers.")
        UUID inReplyTo,

        @Nullable @Size(max = 300) @Schema(description = "Where it happened.")
        String location,

        @Nullable @Size(max = 50) @Schema(description = "What shows it.")
        List<@NotNull @Valid Media> media,

        @Nullable @Size(max = 200) @Schema(description = "Name of the group of entries that it belongs to.")
        String group,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Where it is known from; a published campaign event has one at least.")
        List<@NotNull @Valid Source> sources,

        @Nullable @Size(max = 50) @Schema(description = "The same event elsewhere.")
        List<@NotNull @Valid Identifier> identifiers) {

    /** What can be changed, as it is now. */
    public static CampaignEventPatch of(CampaignEvent event) {
        var content = event.content();
        return new CampaignEventPatch(
                event.isDraft(),
                event.publication().publishAt(),
                content.headline(),
                content.text(),
                content.startDate(),
                content.endDate(),
                content.kind(),
                content.status(),
                content.participants(),
                content.inReplyTo(),
                content.location(),
                content.media(),
                content.group(),
                content.sources(),
                content.identifiers());
    }

    /** Whether the public is to see the entry; who only says that it is no draft any more ends an embargo at once. */
    public Publication publication(CampaignEvent event, String editor) {
        var endsEmbargo = !draft
                && event.isDraft()
                && Objects.equals(publishAt, event.publication().publishAt());
        return Publication.of(draft, endsEmbargo ? null : publishAt, editor);
    }

    /** What the entry is to say. */
    public Content content() {
        return new Content(
                kind,
                status,
                headline,
                text,
                startDate,
                endDate,
                orNone(participants),
                inReplyTo,
                location,
                orNone(media),
                group,
                orNone(sources),
                orNone(identifiers));
    }

    /** Who is to take part. */
    public List<Participant> whoTakesPart() {
        return orNone(participants);
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
