package org.hustings.commons.openapi;

import static org.hustings.commons.openapi.StandardComponents.headerReference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hustings.commons.successor.SuccessorsOf;
import org.jboss.jandex.IndexView;

/** Says of the operations at and below a record that another one may stand for it. */
final class SuccessorResponse {
    private static final String STATUS = "308";
    private static final String NAME = "StoodForByAnother";
    private static final String LOCATION = "SuccessorLocation";
    private static final int COLLECTION = 2;
    private static final int ID = 3;
    private static final int BELOW = 4;

    private final OpenAPI document;
    private final Map<String, Set<String>> exceptions = new HashMap<>();

    SuccessorResponse(OpenAPI document, IndexView index) {
        this.document = document;
        for (var use : index.getAnnotations(SuccessorsOf.class)) {
            exceptions.put(
                    use.value("collection").asString(),
                    Set.of(use.valueWithDefault(index, "except").asStringArray()));
        }
    }

    void describe() {
        if (exceptions.isEmpty()) {
            return;
        }
        addTo(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (mayLeadOn(path)) {
                item.getOperations().values().forEach(SuccessorResponse::add);
            }
        });
    }

    private boolean mayLeadOn(String path) {
        var segments = path.split("/", -1);
        if (segments.length <= ID || !segments[ID].equals("{id}") || !exceptions.containsKey(segments[COLLECTION])) {
            return false;
        }
        var below = segments.length > BELOW ? segments[BELOW] : "";
        return !below.equals("revisions")
                && !exceptions.get(segments[COLLECTION]).contains(below);
    }

    private static void add(Operation operation) {
        Map<String, APIResponse> all = new TreeMap<>(operation.getResponses().getAPIResponses());
        all.put(STATUS, OASFactory.createAPIResponse().ref("#/components/responses/" + NAME));
        var responses = OASFactory.createAPIResponses();
        all.forEach(responses::addAPIResponse);
        operation.setResponses(responses);
    }

    private static void addTo(Components components) {
        StandardComponents.header(components, LOCATION, "The same below the record that stands for this one.", null);
        components.addResponse(
                NAME,
                OASFactory.createAPIResponse()
                        .description("Another record stands for this one: repeat the request there. That can be taken"
                                + " back, so the answer is not kept.")
                        .addHeader("Location", headerReference(LOCATION))
                        .addHeader("Cache-Control", headerReference("Cache-Control"))
                        .addHeader("Vary", headerReference("Vary")));
    }
}
