package org.hustings.timeline.campaignevent.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

/** A campaign event that an editor adds. */
@Schema(
        name = "NewCampaignEvent",
        description = "A campaign event to add to an election.",
        examples = "{\"headline\": \"Coyne is suspended from his job as regional secretary\", "
                + "\"text\": \"Pending an investigation, by an email to members and staff: his post, "
                + "not his candidacy.\", \"startDate\": {\"value\": \"2017-04-20\"}, \"kind\": \"SUSPENSION\", "
                + "\"participants\": [{\"type\": \"PERSON\", \"name\": \"Gerard Coyne\", \"role\": \"SUBJECT\"}], "
                + "\"sources\": [{\"title\": \"Len McCluskey re-elected as Unite general secretary\", "
                + "\"publisher\": \"Sky News\", \"publishedOn\": {\"value\": \"2017-04-21\"}, \"kind\": \"NEWS\"}]}")
public record NewCampaignEvent(
        @Nullable
        @Schema(description = "Whether it is hidden from the public until it is published.", defaultValue = "false")
        Boolean draft,

        @Nullable @Schema(description = "When it publishes itself, which is to come; until then it is a draft.")
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

        @Nullable @Schema(description = "When absent `HAPPENED`, or `SCHEDULED` if it begins in the future.")
        CampaignEventStatus status,

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

    /** Whether the public is to see it. */
    public Publication publication(String editor) {
        return Publication.of(Boolean.TRUE.equals(draft), publishAt, editor);
    }

    /** What the entry will say. */
    public Content content(Instant now) {
        var appears = publishAt == null || publishAt.isBefore(now) ? now : publishAt;
        var usual = startDate.isStillToCome(appears) ? CampaignEventStatus.SCHEDULED : CampaignEventStatus.HAPPENED;
        return new Content(
                kind,
                status == null ? usual : status,
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

    /** Who will take part. */
    public List<Participant> whoTakesPart() {
        return orNone(participants);
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
