package org.hustings.commons.problem;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer RFC 6901 JSON Pointer into the body, or {@code ?name} for a query parameter
 * @param code stable, for programs: which rule
 * @param message for people: what is wrong here
 */
@Schema(description = "One thing that is wrong with the request.")
public record Violation(
        @Schema(
                description = "JSON Pointer (RFC 6901) into the body, or `?name` for a query parameter.",
                examples = "/timetable/0/date")
        @NotNull
        String pointer,

        @Schema(description = "Stable code of the rule.", examples = "not-null") @NotNull
        String code,

        @Schema(description = "What is wrong, for people.", examples = "must not be null") @NotNull
        String message) {

    /** A violation in the body at the given JSON Pointer. */
    public static Violation at(String pointer, String code, String message) {
        return new Violation(pointer, code, message);
    }

    /** A violation of a query parameter. */
    public static Violation ofParameter(String name, String code, String message) {
        return new Violation("?" + name, code, message);
    }
}
