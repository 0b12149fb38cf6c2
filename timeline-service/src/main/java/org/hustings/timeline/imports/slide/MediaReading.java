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
 */
final class MediaReading {

    private static final String POINTER = "/media/url";
    private static final int LONGEST = 200_000;

    private final SlideMedia media;
    private final @Nullable URI address;
    private final @Nullable String words;

    MediaReading(SlideMedia media, List<Violation> violations) {
        this.media = media;
        var url = media.url();
        if (url == null) {
            this.address = null;
            this.words = null;
        } else if (url.length() > LONGEST) {
            violations.add(Violation.at(POINTER, "size", "has %d characters, which is far too long".formatted(url.length())));
            this.address = null;
            this.words = null;
        } else if (url.startsWith("<")) {
            var markup = PlainText.of(url);
            this.address = markup.framed().orElse(null);
            this.words = address == null ? markup.paragraphs() : null;
        } else {
            this.address = WebAddresses.of(url).orElse(null);
            this.words = null;
            if (address == null) {
                violations.add(Violation.at(POINTER, "web-address", "must be an address that begins with http:// or https://"));
            }
        }
    }

    /** What an entry shows of it. */
    @Nullable
    Media shown() {
        return address == null
                ? null
                : new Media(
                        address,
                        line(media.caption()),
                        line(media.credit()),
                        plain(media.alt() == null ? media.title() : media.alt()));
    }

    /** The words of markup. */
    @Nullable
    String words() {
        return words;
    }

    /** Where a click leads, if that is elsewhere. */
    Optional<PlainText.Link> link(@Nullable Media shown) {
        var link = media.link();
        var name = shown == null
                ? null
                : Stream.of(line(media.title()), shown.caption(), shown.alt())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return link == null
                ? Optional.empty()
                : WebAddresses.of(link)
                        .filter(target -> !target.equals(address))
                        .map(target -> new PlainText.Link(target, name));
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null || text.length() > LONGEST
                ? null
                : PlainText.ofPlain(text).line();
    }

    private static @Nullable String line(@Nullable String html) {
        return html == null || html.length() > LONGEST ? null : PlainText.of(html).line();
    }
}
