package org.hustings.timeline.imports.slide;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.InvalidValue;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.ShortText;
import org.hustings.timeline.value.Source;
import org.hustings.timeline.value.SourceKind;
import org.jspecify.annotations.Nullable;

/** Reads one slide; what is wrong with it is collected, and told at once. */
public final class SlideReading {

    private static final int LONGEST_TITLE = 500;
    private static final int BYTES_OF_KEY = 16;

    private final Slide slide;
    private final @Nullable String zone;
    private final List<Violation> violations = new ArrayList<>();

    private SlideReading(Slide slide, @Nullable String zone) {
        this.slide = slide;
        this.zone = zone;
    }

    /**
     * What the slide says. Fails with all that is wrong, each with its JSON Pointer into a slide of TimelineJS.
     *
     * @param zone in which its times are meant; UTC when null
     */
    public static ImportedEntry read(Slide slide, @Nullable String zone) {
        return new SlideReading(slide, zone).entry();
    }

    private ImportedEntry entry() {
        var texts = new SlideTexts(violations);
        var start = start();
        var end = end();
        var headline = texts.line(slide.headline(), "/text/headline");
        var text = texts.html(slide.text(), "/text/text");
        var media = MediaReading.of(slide.media(), violations);
        var group = texts.line(slide.group(), "/group");
        var location = texts.line(slide.location(), "/location/name");
        if (start == null || !violations.isEmpty()) {
            throw new InvalidBody(violations);
        }
        return new ImportedEntry(
                key(start.date(), headline),
                Objects.requireNonNullElse(headline, ""),
                joined(text, media.words()),
                start,
                end,
                media.shown(),
                group,
                location,
                slide.kind(),
                slide.status(),
                links(text, media));
    }

    private @Nullable SaidDate start() {
        if (slide.start().isEmpty()) {
            violations.add(Violation.at(
                    "/start_date", "start-date-missing", "is needed: every event but the title happened at some time"));
            return null;
        }
        var words = slide.shown() == null ? slide.start().display() : slide.shown();
        return date(slide.start(), RoughDates.begins(words), words != null, "/start_date");
    }

    /** One that only repeats the start says nothing; TimelineJS passes it over as well. */
    private @Nullable SaidDate end() {
        if (slide.end().isEmpty() || slide.end().says(slide.start())) {
            return null;
        }
        var rough =
                RoughDates.ends(slide.shown()) || RoughDates.begins(slide.end().display());
        var inWords = slide.shown() != null || slide.end().display() != null;
        return date(slide.end(), rough, inWords, "/end_date");
    }

    private @Nullable SaidDate date(DateParts parts, boolean approximate, boolean inWords, String pointer) {
        try {
            return new SaidDate(parts.in(zone, approximate), inWords);
        } catch (InvalidValue e) {
            violations.add(Violation.at(pointer, e.code(), e.explanation()));
            return null;
        }
    }

    private static @Nullable String joined(@Nullable PlainText text, @Nullable String more) {
        var paragraphs = Stream.of(text == null ? null : text.paragraphs(), more)
                .filter(Objects::nonNull)
                .toList();
        return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
    }

    private static List<Source> links(@Nullable PlainText text, MediaReading media) {
        var inText = text == null ? Stream.<PlainText.Link>empty() : text.links().stream();
        var byAddress = new LinkedHashMap<URI, Source>();
        Stream.concat(inText, media.link().stream())
                .forEach(link -> byAddress.putIfAbsent(link.address(), source(link)));
        return List.copyOf(byAddress.values());
    }

    private static Source source(PlainText.Link link) {
        var title = link.words() == null ? link.address().toString() : link.words();
        return new Source(
                link.address(),
                ShortText.of(title, LONGEST_TITLE),
                null,
                null,
                null,
                null,
                SourceKind.OTHER,
                null,
                null);
    }

    /** The file's own, or what tells one event from another: when it was and what it is called. */
    private String key(PartialDate start, @Nullable String headline) {
        if (slide.uniqueId() != null) {
            return slide.uniqueId();
        }
        var digest = sha256().digest((start.value() + '\n' + headline).getBytes(StandardCharsets.UTF_8));
        var shorter = Arrays.copyOf(digest, BYTES_OF_KEY);
        return "sha256:" + Base64.getUrlEncoder().withoutPadding().encodeToString(shorter);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
