package org.hustings.timeline.imports.slide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.Media;
import org.hustings.timeline.value.Identifier;
import org.hustings.timeline.value.PartialDate;
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
        PartialDate startDate,
        @Nullable PartialDate endDate,
        @Nullable Media media,
        @Nullable String group,
        @Nullable String location,
        @Nullable CampaignEventKind kind,
        @Nullable CampaignEventStatus status,
        List<Source> links) {

    /** Who gives the identifiers by which an event is found again. */
    public static final String SCHEME = "timelinejs";

    private static final int MOST_SOURCES = 50;

    /** What a new entry of it says; one that is to come is scheduled. */
    public Content fresh(@Nullable Source source, Instant now) {
        var usual = startDate.isStillToCome(now) ? CampaignEventStatus.SCHEDULED : CampaignEventStatus.HAPPENED;
        return new Content(
                kind == null ? CampaignEventKind.OTHER : kind,
                status == null ? usual : status,
                headline,
                text,
                startDate,
                endDate,
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
                same(recorded.startDate(), startDate) ? recorded.startDate() : startDate,
                endDate == null || same(recorded.endDate(), endDate) ? recorded.endDate() : endDate,
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

    /** However they are written. */
    private static boolean same(@Nullable PartialDate recorded, PartialDate said) {
        return recorded != null
                && recorded.precision() == said.precision()
                && recorded.earliest().equals(said.earliest())
                && Objects.equals(recorded.approximate(), said.approximate());
    }
}
