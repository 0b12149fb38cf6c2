package org.hustings.commons.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.InvalidValue;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What Jackson says about a body, in words for its sender: where and what, never which class. */
final class JsonFailure {
    private JsonFailure() {}

    static DomainException of(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException known) {
                return known;
            }
            if (cause instanceof InvalidValue invalid) {
                return MalformedBody.at(pointer(failure), invalid.code(), invalid.explanation());
            }
            if (cause instanceof StreamReadException syntax) {
                return new MalformedBody(syntax(syntax, pointer(failure)));
            }
        }
        return new MalformedBody(binding(failure));
    }

    private static Violation syntax(StreamReadException failure, String bound) {
        String place = bound.isEmpty() ? parsed(failure.getProcessor()) : bound;
        if (failure instanceof InputCoercionException) {
            return Violation.at(place, "out-of-range", "must be a whole number within the range of its type");
        }
        return Violation.at(
                place,
                "invalid-json",
                "is not valid JSON at line %d, column %d"
                        .formatted(
                                failure.getLocation().getLineNr(),
                                failure.getLocation().getColumnNr()));
    }

    private static Violation binding(JsonProcessingException failure) {
        String pointer = pointer(failure);
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> Violation.at(pointer, "unknown-member", "is not known here");
            case InvalidTypeIdException type -> Violation.at(pointer, "unknown-type", "does not say which kind it is");
            case MismatchedInputException mismatch ->
                Violation.at(pointer, "wrong-type", Expectation.of(mismatch.getTargetType()));
            default -> Violation.at(pointer, "invalid-value", "is not acceptable");
        };
    }

    private static String pointer(JsonProcessingException failure) {
        return failure instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    private static String parsed(@Nullable Object processor) {
        return processor instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }
}
