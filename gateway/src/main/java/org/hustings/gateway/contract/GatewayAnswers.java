package org.hustings.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hustings.gateway.problem.Problem;
import org.hustings.gateway.problem.ProblemType;

/** Adds the problems that no service gives, because it is the gateway that answers in its place. */
final class GatewayAnswers {
    private static final String PROBLEM = "#/components/schemas/Problem";

    private GatewayAnswers() {}

    static void addTo(ObjectNode document) {
        if (document.at("/components/schemas/Problem").isMissingNode()) {
            throw new ContractsDoNotFit("no service declares the schema Problem");
        }
        for (var path : document.path("paths")) {
            for (var operation : path.properties()) {
                if (ContractCheck.METHODS.contains(operation.getKey())
                        && operation.getValue() instanceof ObjectNode it) {
                    addToOperation(document, it);
                }
            }
        }
    }

    private static void addToOperation(ObjectNode document, ObjectNode operation) {
        if (operation.has("requestBody")) {
            add(document, operation, ProblemType.BODY_TOO_LARGE, "ContentTooLarge");
        }
        add(document, operation, ProblemType.UNAVAILABLE, "ServiceUnavailable");
        add(document, operation, ProblemType.TIMEOUT, "GatewayTimeout");
    }

    private static void add(ObjectNode document, ObjectNode operation, ProblemType type, String name) {
        var status = Integer.toString(type.status());
        var responses = operation.withObjectProperty("responses");
        if (responses.has(status)) {
            return;
        }
        responses.putObject(status).put("$ref", "#/components/responses/" + name);
        var shared = document.withObjectProperty("components").withObjectProperty("responses");
        if (!shared.has(name)) {
            describe(shared.putObject(name), type);
        }
    }

    private static void describe(ObjectNode response, ProblemType type) {
        response.put("description", type.title() + '.');
        var content = response.putObject("content").putObject(Problem.MEDIA_TYPE);
        content.putObject("schema").put("$ref", PROBLEM);
        content.putObject("example")
                .put("type", type.uri())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", type.title() + '.')
                .put("instance", "/v1/elections")
                .putArray("violations");
    }
}
