package org.hustings.commons.bulk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.commons.bulk.UnreadableUpload;

/** Goes through a file and picks certain parts of it, one at a time; the file as a whole is never in memory. */
public final class JsonParts implements Closeable {

    private static final int LONGEST_TEXT = 64 * 1024;
    private static final int DEEPEST = 100;
    private static final JsonFactory JSON = factory(LONGEST_TEXT);

    private final JsonParser parser;
    private final Pattern wanted;
    private final Pattern onTheWay;
    private final long longest;

    /**
     * Begins a file.
     *
     * @param wanted the JSON Pointers of the parts to pick
     * @param onTheWay the JSON Pointers of objects and arrays that may have such parts in them; others are passed over
     * @param longest the most characters that a part may have
     */
    public JsonParts(InputStream bytes, Pattern wanted, Pattern onTheWay, long longest) throws IOException {
        this(JSON, bytes, wanted, onTheWay, longest);
    }

    private JsonParts(JsonFactory json, InputStream bytes, Pattern wanted, Pattern onTheWay, long longest)
            throws IOException {
        this.parser = json.createParser(bytes);
        this.wanted = wanted;
        this.onTheWay = onTheWay;
        this.longest = longest;
    }

    /** The same for a file of which one text may fill a part, so that the part is refused and not all behind it. */
    public static JsonParts withLongTexts(InputStream bytes, Pattern wanted, Pattern onTheWay, int longest)
            throws IOException {
        return new JsonParts(factory(longest), bytes, wanted, onTheWay, longest);
    }

    private static JsonFactory factory(int longestText) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(longestText)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build()
                .setCodec(new ObjectMapper());
    }

    /**
     * The next part; empty at the end.
     *
     * @throws UnreadableUpload if the file is no JSON from here on, or the part is too large
     */
    public Optional<JsonPart> next() throws IOException {
        try {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token.isStructEnd()) {
                    continue;
                }
                var pointer = parser.getParsingContext().pathAsPointer().toString();
                if (wanted.matcher(pointer).matches()) {
                    return Optional.of(part(pointer));
                }
                if (!onTheWay.matcher(pointer).matches()) {
                    parser.skipChildren();
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw (UnreadableUpload) new UnreadableUpload(
                            Math.max(
                                    1,
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getLineNr()),
                            "malformed-json",
                            "The file is no JSON from here on")
                    .initCause(e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private JsonPart part(String pointer) throws IOException {
        var line = line();
        var start = offset();
        var content = tree(start);
        return new JsonPart(pointer, line, offset() - start, content);
    }

    /** In bytes or, where the file is in UTF-16, in characters: the parser knows only one of them. */
    private long offset() {
        var location = parser.currentLocation();
        return Math.max(location.getByteOffset(), location.getCharOffset());
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private JsonNode tree(long start) throws IOException {
        if (offset() - start > longest) {
            throw new UnreadableUpload(line(), "part-too-large", "An object of the file is too large to be read");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> array(start);
            default -> parser.readValueAsTree();
        };
    }

    private ObjectNode object(long start) throws IOException {
        var object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            if (object.has(name)) {
                throw new UnreadableUpload(
                        line(), "member-repeated", "An object has two members \"%s\"".formatted(name));
            }
            object.set(name, tree(start));
        }
        return object;
    }

    private ArrayNode array(long start) throws IOException {
        var array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(tree(start));
        }
        return array;
    }
}
