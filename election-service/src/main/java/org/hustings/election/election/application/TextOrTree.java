package org.hustings.election.election.application;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Reads text as text, and an object or a list as its JSON: what goes into an answer as it is. */
final class TextOrTree extends StdScalarDeserializer<String> {

    TextOrTree() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.currentToken().isStructStart()
                ? parser.readValueAsTree().toString()
                : StringDeserializer.instance.deserialize(parser, context);
    }
}
