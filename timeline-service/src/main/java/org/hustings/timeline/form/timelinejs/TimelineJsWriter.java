package org.hustings.timeline.form.timelinejs;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.hustings.timeline.form.WholeTimeline;

/** A timeline in the JSON of TimelineJS3 (https://timeline.knightlab.com/docs/json-format.html), slide by slide. */
public final class TimelineJsWriter {

    private final WholeTimeline whole;
    private final ObjectWriter json;

    public TimelineJsWriter(WholeTimeline whole, ObjectWriter json) {
        this.whole = whole;
        // One flush at the end, since each makes a chunk of the answer.
        this.json = json.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    }

    /**
     * Writes it in UTF-8. Nothing is closed where it breaks off: closing would complete the JSON and end the answer, and
     * who reads it would take a part for the whole.
     */
    public void writeTo(OutputStream out) throws IOException {
        var generator = json.createGenerator(out);
        generator.writeStartObject();
        generator.writeFieldName("title");
        json.writeValue(generator, TimelineJsTitle.of(whole.timeline().name()));
        generator.writeArrayFieldStart("events");
        whole.forEach(entry -> json.writeValue(generator, TimelineJsEvent.of(entry)));
        generator.writeEndArray();
        generator.writeEndObject();
        generator.close();
    }
}
