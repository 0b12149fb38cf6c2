package org.hustings.election.imports.nist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Picks the totals among counts: of all ways to vote, and of the whole district rather than a part of it. */
final class Totals {

    private Totals() {}

    static List<JsonNode> of(JsonNode counts, @Nullable String district) {
        return StreamSupport.stream(counts.spliterator(), false)
                .filter(count -> count.path("Type").asText().equals("total"))
                .filter(count ->
                        district == null || count.path("GpUnitId").asText().equals(district))
                .toList();
    }
}
