package org.hustings.commons.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;

/** What was said beside an upload, as it is kept. */
final class SaidBeside {

    private static final TypeReference<Map<String, String>> BY_NAME = new TypeReference<>() {};

    private SaidBeside() {}

    static Map<String, String> read(ObjectMapper json, String stored) {
        try {
            return json.readValue(stored, BY_NAME);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An import holds what is not JSON", e);
        }
    }
}
