package org.hustings.timeline.campaignevent.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.DerivedFrom;
import org.hustings.timeline.campaignevent.value.Media;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.value.Identifier;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** A campaign event as it is answered and published. */
@Schema(
        name = "CampaignEvent",
        description = "Something that happened in an election's campaign, or is to happen.",
        examples = "{\"id\": \"019a2b6d-3f00-7c04-8d14-5d0e6f7a8c14\", \"version\": 1, \"draft\": false, "
                + "\"electionId\": \"trade-union.unite.general-secretary.2017-04-19\", "
                + "\"headline\": \"Election announced\", "
                + "\"text\": \"Unite general secretary election 2017: from expected to announced. The general se"
                + "cretary stood down in order to stand again.\", \"startDate\": {\"value\": \"2016-12-06\", "
                + "\"approximate\": false}, \"kind\": \"MILESTONE\", \"status\": \"HAPPENED\", \"origin\": \"DERIVED\", "
                + "\"derivedFrom\": {\"topic\": \"hustings.elections.v1\", "
                + "\"eventId\": \"0198f2a0-0000-7000-8000-000000000203\", "
                + "\"resource\": \"/v1/elections/trade-union.unite.general-secretary.2017-04-19/transitions\", "
                + "\"version\": 3}, \"participants\": [], \"media\": [], \"sequence\": 0, "
                + "\"sources\": [{\"url\": \"https://www.bbc.co.uk/news/business-38225406\", "
                + "\"title\": \"Len McCluskey quits to trigger Unite leadership election\", "
                + "\"publisher\": \"BBC News\", \"publishedOn\": {\"value\": \"2016-12-06\", \"approximate\": false}, "
                + "\"kind\": \"NEWS\", \"language\": \"en\"}], \"identifiers\": [], \"disputed\": [], "
                + "\"createdAt\": \"2026-01-05T10:12:01Z\", \"updatedAt\": \"2026-01-05T10:12:01Z\"}")
public record CampaignEventRecord(
        @Schema(description = "Identifies the campaign event.")
        UUID id,

        @Schema(description = "Version of the record; also its ETag.", minimum = "1", maximum = "9007199254740991")
        long version,

        @Schema(description = "Whether it is hidden from the public.")
        boolean draft,

        @Nullable @Schema(description = "When a draft publishes itself; absent once it is published.")
        Instant publishAt,

        @Schema(
                description = "The election.",
                maxLength = 200,
                examples = "trade-union.unite.general-secretary.2017-04-19")
        String electionId,

        @Schema(description = "What happened, in one line.", maxLength = 300)
        String headline,

        @Nullable @Schema(description = "What happened, in full.", maxLength = 10000)
        String text,

        @Schema(description = "When it happened, or when it began.")
        PartialDate startDate,

        @Nullable @Schema(description = "When it ended; a week or a month is a start and an end.")
        PartialDate endDate,

        CampaignEventKind kind,
        CampaignEventStatus status,
        CampaignEventOrigin origin,
        @Nullable DerivedFrom derivedFrom,

        @Schema(description = "Who takes part.", maxItems = 50)
        List<Participant> participants,

        @Nullable @Schema(description = "The campaign event, of the same election, that this one answers.")
        UUID inReplyTo,

        @Nullable @Schema(description = "Where it happened.", maxLength = 300)
        String location,

        @Schema(description = "What shows it.", maxItems = 50)
        List<Media> media,

        @Nullable @Schema(description = "Name of the group of entries that it belongs to.", maxLength = 200)
        String group,

        @Schema(
                description = "How often its date, place or status changed (iCalendar's SEQUENCE).",
                minimum = "0",
                maximum = "2147483647")
        int sequence,

        @Schema(description = "Where it is known from.", maxItems = 50)
        List<Source> sources,

        @Schema(description = "The same event elsewhere.", maxItems = 50)
        List<Identifier> identifiers,

        @Schema(
                description = "JSON Pointers of the properties of which equally good claims differ.",
                maxItems = 50,
                examples = "[\"/startDate\"]")
        List<String> disputed,

        @Schema(description = "When it was first recorded.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt,

        @Nullable @Schema(description = "Where it has the words searched for; only in answers to a search.")
        Highlights highlights) {

    /** The record of an entry as it is now. */
    public static CampaignEventRecord of(CampaignEvent event) {
        var content = event.content();
        return new CampaignEventRecord(
                event.id().value(),
                event.version(),
                event.isDraft(),
                event.publication().publishAt(),
                event.electionId(),
                content.headline(),
                content.text(),
                content.startDate(),
                content.endDate(),
                content.kind(),
                content.status(),
                event.origin(),
                event.derivedFrom(),
                content.participants(),
                content.inReplyTo(),
                content.location(),
                content.media(),
                content.group(),
                event.sequence(),
                content.sources(),
                content.identifiers(),
                event.disputed(),
                event.createdAt(),
                event.updatedAt(),
                null);
    }

    /** The same with other participants. */
    public CampaignEventRecord withParticipants(List<Participant> others) {
        return new CampaignEventRecord(
                id,
                version,
                draft,
                publishAt,
                electionId,
                headline,
                text,
                startDate,
                endDate,
                kind,
                status,
                origin,
                derivedFrom,
                others,
                inReplyTo,
                location,
                media,
                group,
                sequence,
                sources,
                identifiers,
                disputed,
                createdAt,
                updatedAt,
                highlights);
    }

    /** The same with the words marked that were searched for. */
    public CampaignEventRecord withHighlights(Highlights marked) {
        return new CampaignEventRecord(
                id,
                version,
                draft,
                publishAt,
                electionId,
                headline,
                text,
                startDate,
                endDate,
                kind,
                status,
                origin,
                derivedFrom,
                participants,
                inReplyTo,
                location,
                media,
                group,
                sequence,
                sources,
                identifiers,
                disputed,
                createdAt,
                updatedAt,
                marked);
    }
}
