package org.hustings.timeline.form.jsonfeed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.timeline.form.MediaTypes;
import org.hustings.timeline.form.ShownEntry;
import org.jspecify.annotations.Nullable;

/** A picture or a recording; the type is one that the address tells, since a feed has none without. */
public record JsonFeedAttachment(
        URI url,
        @JsonProperty("mime_type") String mimeType,
        @Nullable String title) {

    static List<JsonFeedAttachment> of(ShownEntry entry) {
        return entry.media().stream()
                .flatMap(media -> Stream.ofNullable(MediaTypes.of(media.url()))
                        .map(type -> new JsonFeedAttachment(media.url(), type, media.caption())))
                .toList();
    }
}
