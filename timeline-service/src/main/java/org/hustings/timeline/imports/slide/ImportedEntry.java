package org.hustings.timeline.imports.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.contract.NewCampaignEvent;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.Media;
import org.hustings.timeline.value.Identifier;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of an event; what it leaves out is not said, and stays as it is recorded.
 *
 * @param key which event it is, of those of the timeline; the same each time the file is read
 * @param links where links in its text lead to
 */
public record ImportedEntry(
        String key,
        String headline,
        @Nullable String text,
        SaidDate startDate,
        @Nullable SaidDate endDate,
        @Nullable Media media,
        @Nullable String group,
        @Nullable String location,
        @Nullable CampaignEventKind kind,
        @Nullable CampaignEventStatus status,
        List<Source> links) {

    /** Who gives the identifiers by which an event is found again. */
    public static final String SCHEME = "timelinejs";

    private static final int MOST_SOURCES = 50;

    /** The entry that it is if the file comes from here, where events are named by the ids of entries. */
    public @Nullable UUID entryId() {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The request by which an editor would add it. */
    public NewCampaignEvent asNew(boolean draft, @Nullable Source source) {
        return new NewCampaignEvent(
                draft,
                null,
                headline,
                text,
                startDate.date(),
                endDate == null ? null : endDate.date(),
                kind == null ? CampaignEventKind.OTHER : kind,
                status,
                List.of(),
                null,
                location,
                media == null ? List.of() : List.of(media),
                group,
                withLinks(List.of(), source),
                List.of(identifier()));
    }

    /** What a recorded entry says once it says all that is said here. */
    public Content appliedTo(Content recorded) {
        return new Content(
                kind == null ? recorded.kind() : kind,
                status == null ? recorded.status() : status,
                headline,
                text == null ? recorded.text() : text,
                startDate.over(recorded.startDate()),
                endDate == null ? recorded.endDate() : endDate.over(recorded.endDate()),
                recorded.participants(),
                recorded.inReplyTo(),
                location == null ? recorded.location() : location,
                shownWith(recorded.media()),
                group == null ? recorded.group() : group,
                recorded.sources(),
                recorded.identifiers());
    }

    /** The same with the sources and the identifier that it has here too. */
    public Content supported(Content entry, @Nullable Source source) {
        return new Content(
                entry.kind(),
                entry.status(),
                entry.headline(),
                entry.text(),
                entry.startDate(),
                entry.endDate(),
                entry.participants(),
                entry.inReplyTo(),
                entry.location(),
                entry.media(),
                entry.group(),
                withLinks(entry.sources(), source),
                entry.identifiers());
    }

    /** The identifier by which the entry is found again. */
    public Identifier identifier() {
        return new Identifier(SCHEME, key);
    }

    /** A slide shows one thing: it takes the place of the one that the entry shows, or of itself among several. */
    private List<Media> shownWith(List<Media> recorded) {
        if (media == null) {
            return recorded;
        }
        var shown = new ArrayList<>(recorded);
        if (shown.size() == 1) {
            shown.set(0, replaced(shown.getFirst(), media));
            return shown;
        }
        for (var i = 0; i < shown.size(); i++) {
            if (shown.get(i).url().equals(media.url())) {
                shown.set(i, replaced(shown.get(i), media));
                return shown;
            }
        }
        shown.add(media);
        return shown;
    }

    private static Media replaced(Media recorded, Media said) {
        return recorded.url().equals(said.url())
                ? new Media(
                        said.url(),
                        said.caption() == null ? recorded.caption() : said.caption(),
                        said.credit() == null ? recorded.credit() : said.credit(),
                        said.alt() == null ? recorded.alt() : said.alt())
                : said;
    }

    private List<Source> withLinks(List<Source> recorded, @Nullable Source source) {
        var all = new ArrayList<>(recorded);
        Stream.concat(Stream.ofNullable(source), links.stream())
                .filter(each -> all.stream().noneMatch(known -> isSame(known, each)))
                .forEach(all::add);
        return List.copyOf(all.subList(0, Math.min(MOST_SOURCES, all.size())));
    }

    private static boolean isSame(Source known, Source other) {
        return known.url() == null
                ? known.title().equals(other.title())
                : known.url().equals(other.url());
    }
}
