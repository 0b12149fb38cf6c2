package org.hustings.timeline.imports.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.imports.slide.DateParts;
import org.hustings.timeline.imports.slide.Slide;
import org.hustings.timeline.imports.slide.SlideMedia;
import org.hustings.timeline.imports.slide.TimeParts;
import org.jspecify.annotations.Nullable;

/** Finds the members of a slide; numbers may be text there, and nothing may be null, empty or absent. */
final class SlideJson {

    private final JsonNode event;
    private final List<Violation> violations = new ArrayList<>();

    SlideJson(JsonNode event) {
        this.event = event;
    }

    /** The slide. Fails with each member that is neither text nor a number. */
    Slide slide() {
        var slide = new Slide(
                text("/unique_id"),
                date("/start_date"),
                date("/end_date"),
                text("/display_date"),
                text("/text/headline"),
                text("/text/text"),
                media(),
                text("/group"),
                text("/location/name"),
                null,
                null);
        if (!violations.isEmpty()) {
            throw new InvalidBody(violations);
        }
        return slide;
    }

    private DateParts date(String pointer) {
        return new DateParts(
                text(pointer + "/year"),
                text(pointer + "/month"),
                text(pointer + "/day"),
                new TimeParts(
                        text(pointer + "/hour"),
                        text(pointer + "/minute"),
                        text(pointer + "/second"),
                        text(pointer + "/millisecond")),
                text(pointer + "/display_date"));
    }

    private SlideMedia media() {
        return new SlideMedia(
                text("/media/url"),
                text("/media/caption"),
                text("/media/credit"),
                text("/media/alt"),
                text("/media/title"),
                text("/media/link"));
    }

    private @Nullable String text(String pointer) {
        var node = event.at(JsonPointer.compile(pointer));
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual() && !node.isIntegralNumber()) {
            violations.add(Violation.at(pointer, "wrong-type", "must be text or a whole number"));
            return null;
        }
        var text = node.asText().strip();
        return text.isEmpty() ? null : text;
    }
}
