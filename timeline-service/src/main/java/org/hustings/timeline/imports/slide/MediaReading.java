package org.hustings.timeline.imports.slide;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.campaignevent.value.Media;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a slide shows: an address, or markup in its place. A frame is what is in it; a quotation or any other markup
 * has words, which belong to the text then.
 *
 * @param shown what an entry shows of it
 * @param words the words of markup
 * @param link where a click leads, if that is elsewhere
 */
record MediaReading(@Nullable Media shown, @Nullable String words, Optional<PlainText.Link> link) {

    private static final String URL = "/media/url";

    static MediaReading of(SlideMedia media, List<Violation> violations) {
        var texts = new SlideTexts(violations);
        var caption = texts.line(media.caption(), "/media/caption");
        var credit = texts.line(media.credit(), "/media/credit");
        var title = texts.plainLine(media.title(), "/media/title");
        var alt = texts.plainLine(media.alt(), "/media/alt");
        var markup = isMarkup(media.url()) ? texts.html(media.url(), URL) : null;
        var address = markup == null ? address(media.url(), violations) : markup.framed();
        return new MediaReading(
                address.map(url -> new Media(url, caption, credit, alt == null ? title : alt))
                        .orElse(null),
                markup == null || address.isPresent() ? null : markup.paragraphs(),
                link(media.link(), address, first(title, caption, alt)));
    }

    private static boolean isMarkup(@Nullable String url) {
        return url != null && url.startsWith("<");
    }

    private static Optional<URI> address(@Nullable String url, List<Violation> violations) {
        if (url == null || isMarkup(url)) {
            return Optional.empty();
        }
        var address = WebAddresses.of(url);
        if (address.isEmpty()) {
            violations.add(Violation.at(URL, "web-address", "must be an address that begins with http:// or https://"));
        }
        return address;
    }

    private static Optional<PlainText.Link> link(@Nullable String link, Optional<URI> address, @Nullable String words) {
        return Optional.ofNullable(link)
                .flatMap(WebAddresses::of)
                .filter(target -> !address.equals(Optional.of(target)))
                .map(target -> new PlainText.Link(target, words));
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
