package org.hustings.timeline.imports.slide;

import java.util.List;
import java.util.function.Function;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a slide. One without end is a violation, and not even looked at: nested markup takes its time. */
final class SlideTexts {

    /** Many times what an entry may have: a form of ours escapes it, and puts up to fifty sources behind it. */
    private static final int LONGEST = 500_000;

    private final List<Violation> violations;

    SlideTexts(List<Violation> violations) {
        this.violations = violations;
    }

    /** HTML as one line of text; null where there is none. */
    @Nullable
    String line(@Nullable String html, String pointer) {
        var text = html(html, pointer);
        return text == null ? null : text.line();
    }

    /** What is no HTML as one line; null where there is none. */
    @Nullable
    String plainLine(@Nullable String text, String pointer) {
        var read = read(text, pointer, PlainText::ofPlain);
        return read == null ? null : read.line();
    }

    /** HTML; null where there is none. */
    @Nullable
    PlainText html(@Nullable String html, String pointer) {
        return read(html, pointer, PlainText::of);
    }

    private @Nullable PlainText read(@Nullable String text, String pointer, Function<String, PlainText> form) {
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST) {
            violations.add(
                    Violation.at(pointer, "size", "has %d characters, which is far too long".formatted(text.length())));
            return null;
        }
        return form.apply(text);
    }
}
