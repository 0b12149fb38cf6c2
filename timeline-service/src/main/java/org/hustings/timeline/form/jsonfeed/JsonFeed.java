package org.hustings.timeline.form.jsonfeed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import org.hustings.timeline.form.FeedPage;
import org.jspecify.annotations.Nullable;

/** A page of a timeline as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
public record JsonFeed(
        String version,
        String title,
        @JsonProperty("feed_url") URI feedUrl,
        @Nullable @JsonProperty("next_url") URI nextUrl,
        List<JsonFeedAuthor> authors,
        List<JsonFeedItem> items) {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final JsonFeedAuthor HUSTINGS = new JsonFeedAuthor("Hustings");

    /** The page in this form. */
    public static JsonFeed of(FeedPage page) {
        var timeline = page.timeline();
        return new JsonFeed(
                VERSION,
                timeline.title(),
                timeline.resolve(page.address()),
                page.next(),
                List.of(HUSTINGS),
                page.entries().stream()
                        .map(entry -> JsonFeedItem.of(entry, timeline))
                        .toList());
    }
}
