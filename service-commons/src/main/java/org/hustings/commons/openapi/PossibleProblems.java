package org.hustings.commons.openapi;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Which problems an operation can answer with, by what it takes. */
final class PossibleProblems {
    private final HttpMethod verb;
    private final Operation operation;

    PossibleProblems(HttpMethod verb, Operation operation) {
        this.verb = verb;
        this.operation = operation;
    }

    Set<ProblemResponse> all() {
        Set<ProblemResponse> problems = EnumSet.of(
                ProblemResponse.BAD_REQUEST,
                ProblemResponse.UNAUTHORIZED,
                ProblemResponse.NOT_ACCEPTABLE,
                ProblemResponse.INTERNAL_SERVER_ERROR,
                ProblemResponse.SERVICE_UNAVAILABLE);
        if (verb != HttpMethod.GET) {
            problems.add(ProblemResponse.FORBIDDEN);
            problems.add(ProblemResponse.CONFLICT);
        }
        if (has(Parameter.In.PATH)) {
            problems.add(ProblemResponse.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            problems.add(ProblemResponse.CONTENT_TOO_LARGE);
            problems.add(ProblemResponse.UNSUPPORTED_MEDIA_TYPE);
            problems.add(ProblemResponse.UNPROCESSABLE_CONTENT);
        }
        if (verb == HttpMethod.PUT || verb == HttpMethod.PATCH || verb == HttpMethod.DELETE) {
            problems.add(ProblemResponse.PRECONDITION_FAILED);
            problems.add(ProblemResponse.PRECONDITION_REQUIRED);
        }
        return problems;
    }

    private boolean has(Parameter.In place) {
        return Schemas.orEmpty(operation.getParameters()).stream().anyMatch(parameter -> parameter.getIn() == place);
    }
}
