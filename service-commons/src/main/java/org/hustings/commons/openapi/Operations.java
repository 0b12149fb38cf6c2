package org.hustings.commons.openapi;

import static org.hustings.commons.openapi.StandardComponents.headerReference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Says of each operation what it can answer, what it needs to be called, and who may call it. */
final class Operations {
    private static final String JSON = "application/json";

    private final OpenAPI document;
    private final ResourceMethods methods;

    Operations(OpenAPI document, ResourceMethods methods) {
        this.document = document;
        this.methods = methods;
    }

    void describe() {
        document.getPaths().getPathItems().forEach(this::describe);
    }

    private void describe(String path, PathItem item) {
        List<Parameter> shared = Schemas.orEmpty(item.getParameters());
        item.getOperations()
                .forEach((verb, operation) -> methods.named(operation.getOperationId())
                        .ifPresent(method ->
                                describe(verb, operation, method, new OperationParameters(path, operation, shared))));
        item.setParameters(null);
    }

    private void describe(HttpMethod verb, Operation operation, MethodInfo method, OperationParameters parameters) {
        boolean readsTagged = verb == HttpMethod.GET && methods.answersTag(method);
        parameters.describe(ResourceMethods.isSafeToRepeat(method), readsTagged);
        asJson(operation);
        describeSuccess(verb, operation, method);
        describeCallers(operation, method);
        Map<String, APIResponse> all = new TreeMap<>(operation.getResponses().getAPIResponses());
        for (ProblemResponse problem : new PossibleProblems(verb, operation).all()) {
            all.putIfAbsent(problem.status(), OASFactory.createAPIResponse().ref(problem.reference()));
        }
        if (readsTagged) {
            all.put("304", notModified());
        }
        APIResponses responses = OASFactory.createAPIResponses();
        all.forEach(responses::addAPIResponse);
        operation.setResponses(responses);
    }

    private static void asJson(Operation operation) {
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            asJson(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> asJson(response.getContent()));
    }

    // Where a resource does not say what it takes and gives, the scanner says anything; it is JSON.
    private static void asJson(@Nullable Content content) {
        MediaType anything = content == null ? null : content.getMediaType("*/*");
        if (content != null && anything != null) {
            content.removeMediaType("*/*");
            content.addMediaType(JSON, anything);
        }
    }

    private void describeSuccess(HttpMethod verb, Operation operation, MethodInfo method) {
        APIResponses responses = operation.getResponses();
        APIResponse ok = responses.getAPIResponse("200");
        if (verb == HttpMethod.POST && ok != null && !ResourceMethods.declaresResponses(method)) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", ok);
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (!ResourceMethods.declaresResponses(method)) {
                response.setDescription(successOf(verb, status, method));
            }
            addHeaders(status, response, method);
        });
    }

    private String successOf(HttpMethod verb, String status, MethodInfo method) {
        return switch (status) {
            case "201" -> "Created; the answer is the record as it is now.";
            case "204" -> "Done; there is nothing to say.";
            default -> {
                if (methods.answersPage(method)) {
                    yield "A page of the list.";
                }
                yield verb == HttpMethod.GET ? "The record." : "The record as it is now.";
            }
        };
    }

    private void addHeaders(String status, APIResponse response, MethodInfo method) {
        if (status.startsWith("2") && methods.answersTag(method)) {
            response.addHeader("ETag", headerReference("ETag"));
        }
        if (status.equals("201") || status.equals("202")) {
            response.addHeader("Location", headerReference("Location"));
        }
        if (methods.answersPage(method)) {
            response.addHeader("Link", headerReference("Link"));
        }
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("The record is the one that the caller has.")
                .addHeader("ETag", headerReference("ETag"))
                .addHeader("Cache-Control", headerReference("Cache-Control"))
                .addHeader("Vary", headerReference("Vary"));
    }

    private static void describeCallers(Operation operation, MethodInfo method) {
        var signedIn = OASFactory.createSecurityRequirement().addScheme(StandardComponents.SECURITY);
        var role = ResourceMethods.role(method);
        if (role.isPresent()) {
            operation.setSecurity(List.of(signedIn));
            String needs = "Needs the role `%s`, or one that implies it.".formatted(role.get());
            operation.setDescription(
                    operation.getDescription() == null ? needs : operation.getDescription() + "\n\n" + needs);
        } else {
            List<SecurityRequirement> anyone = new ArrayList<>();
            anyone.add(OASFactory.createSecurityRequirement());
            anyone.add(signedIn);
            operation.setSecurity(anyone);
        }
    }
}
