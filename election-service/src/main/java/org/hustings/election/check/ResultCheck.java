package org.hustings.election.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one check of a result came to, and from what. */
@Schema(
        name = "ResultCheck",
        description = "What one check of a result came to, with the figures that it looked at.",
        examples = """
                {
                  "code": "C4",
                  "outcome": "PASS",
                  "expected": "12.247",
                  "actual": "12.2",
                  "tolerance": "0.05",
                  "inputs": {"papersReturned": "130071", "papersDistributed": "1062049"},
                  "message": "The printed turnout is papers returned by papers distributed"
                }""")
public record ResultCheck(
        @Schema(description = "Which check it is.") CheckCode code,
        @Schema(description = "What it came to.") CheckOutcome outcome,

        @Nullable
        @Schema(
                description = "What would be right, by the other figures; in the unit of the figure that is checked.",
                examples = "12.247")
        String expected,

        @Nullable @Schema(description = "What is reported.", examples = "12.2")
        String actual,

        @Nullable
        @Schema(
                description = "How far apart the two may be, in the same unit; absent means not at all.",
                examples = "0.05")
        String tolerance,

        @Schema(
                description = "The figures that it looked at, by their names.",
                examples = "{\"papersReturned\": \"130071\"}")
        Map<String, String> inputs,

        @Schema(
                description = "What it found, for people.",
                examples = "The printed turnout is papers returned by papers distributed")
        String message) {

    /** Copies its map, whose order it keeps. */
    public ResultCheck {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
