package org.hustings.timeline.form.timelinejs;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.hustings.timeline.form.WholeTimeline;

/** A timeline in the JSON of TimelineJS3 (https://timeline.knightlab.com/docs/json-format.html), slide by slide. */
public final class TimelineJsWriter {

    private final WholeTimeline whole;
    private final ObjectWriter json;

    public TimelineJsWriter(WholeTimeline whole, ObjectWriter json) {
        this.whole = whole;
        this.json = json;
    }

    /** Writes it in UTF-8. */
    public void writeTo(OutputStream out) throws IOException {
        try (var generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeFieldName("title");
            json.writeValue(generator, TimelineJsTitle.of(whole.timeline().name()));
            generator.writeArrayFieldStart("events");
            whole.forEach(entry -> json.writeValue(generator, TimelineJsEvent.of(entry)));
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }
}
