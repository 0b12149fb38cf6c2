package org.hustings.timeline.form.timelinejs;

import org.hustings.timeline.campaignevent.value.Media;
import org.jspecify.annotations.Nullable;

/** What shows an event. */
public record TimelineJsMedia(
        String url,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String alt) {

    static TimelineJsMedia of(Media media) {
        return new TimelineJsMedia(
                TimelineJsText.address(media.url()), html(media.caption()), html(media.credit()), media.alt());
    }

    private static @Nullable String html(@Nullable String text) {
        return text == null ? null : TimelineJsText.html(text);
    }
}
