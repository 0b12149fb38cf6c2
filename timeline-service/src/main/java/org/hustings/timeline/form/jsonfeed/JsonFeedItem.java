package org.hustings.timeline.form.jsonfeed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.timeline.form.EntryWords;
import org.hustings.timeline.form.MediaTypes;
import org.hustings.timeline.form.ShownEntry;
import org.hustings.timeline.form.Timeline;
import org.jspecify.annotations.Nullable;

/** An entry as an item of JSON Feed 1.1. */
public record JsonFeedItem(
        String id,
        @Nullable URI url,
        @Nullable @JsonProperty("external_url") URI externalUrl,
        String title,
        @JsonProperty("content_text") String contentText,
        @Nullable URI image,
        @JsonProperty("date_published") Instant datePublished,
        @JsonProperty("date_modified") Instant dateModified,
        List<String> tags,
        List<JsonFeedAttachment> attachments,
        @JsonProperty("_hustings") JsonFeedExtension hustings) {

    static JsonFeedItem of(ShownEntry entry, Timeline timeline) {
        var record = entry.record();
        var words = new EntryWords(entry);
        return new JsonFeedItem(
                entry.urn(),
                timeline.publicAddress().isPresent() ? timeline.resolve(entry.path()) : null,
                entry.sourceAddresses().findFirst().orElse(null),
                words.title(),
                words.inFull(),
                entry.media().stream()
                        .map(media -> media.url())
                        .filter(MediaTypes::isPicture)
                        .findFirst()
                        .orElse(null),
                record.createdAt(),
                record.updatedAt(),
                Stream.of(record.kind().name(), record.status().name(), record.group())
                        .filter(Objects::nonNull)
                        .toList(),
                JsonFeedAttachment.of(entry),
                JsonFeedExtension.of(entry));
    }
}
