package org.hustings.timeline.form.timelinejs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.form.DateWords;
import org.hustings.timeline.form.EntryWords;
import org.hustings.timeline.form.ShownEntry;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** An entry as a slide. */
public record TimelineJsEvent(
        @JsonProperty("unique_id") String uniqueId,
        @JsonProperty("start_date") TimelineJsDate startDate,
        @Nullable @JsonProperty("end_date") TimelineJsDate endDate,
        @Nullable @JsonProperty("display_date") String displayDate,
        TimelineJsWords text,
        @Nullable TimelineJsMedia media,
        @Nullable TimelineJsPlace location,
        @Nullable String group) {

    /** The class of what follows the text. */
    static final String PARTICULARS = "hustings-particulars";

    static TimelineJsEvent of(ShownEntry entry) {
        var record = entry.record();
        var words = new EntryWords(entry);
        return new TimelineJsEvent(
                record.id().toString(),
                TimelineJsDate.of(record.startDate()),
                record.endDate() == null ? null : TimelineJsDate.of(record.endDate()),
                displayDate(entry),
                new TimelineJsWords(TimelineJsText.html(words.title()), text(entry)),
                entry.media().stream().findFirst().map(TimelineJsMedia::of).orElse(null),
                record.location() == null ? null : new TimelineJsPlace(TimelineJsText.plain(record.location())),
                record.group() == null ? null : TimelineJsText.plain(record.group()));
    }

    /** TimelineJS takes parts for exact, and hours for the reader's own. */
    public static @Nullable String displayDate(ShownEntry entry) {
        return DateWords.isRough(entry.record()) || DateWords.hasTimeOfDay(entry.record())
                ? DateWords.of(entry.record())
                : null;
    }

    /**
     * The text, then a paragraph for each particular, with sources that can be opened as links. These stand apart, so that
     * who reads the text back does not take them for a part of it.
     */
    public static String text(ShownEntry entry) {
        var words = new EntryWords(entry);
        var particulars = Stream.concat(
                        words.circumstances().stream().map(TimelineJsText::html),
                        entry.record().sources().stream().map(TimelineJsEvent::source))
                .map(TimelineJsEvent::paragraph)
                .collect(Collectors.joining());
        var text = words.text();
        return (text == null ? "" : paragraph(TimelineJsText.html(text)))
                + (particulars.isEmpty() ? "" : "<div class=\"%s\">%s</div>".formatted(PARTICULARS, particulars));
    }

    private static String paragraph(String html) {
        return "<p>" + html + "</p>";
    }

    private static String source(Source source) {
        var name = source.publisher() == null ? source.title() : source.title() + ", " + source.publisher();
        return "Source: "
                + (source.url() != null && ShownEntry.isOfTheWeb(source.url())
                        ? TimelineJsText.link(source.url(), name)
                        : TimelineJsText.html(name));
    }
}
