package org.hustings.commons.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.hustings.commons.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What every document of the suite has in common: problems, headers, header parameters and how to sign in. */
final class StandardComponents {
    static final String SECURITY = "bearerAuth";
    static final String IF_MATCH = "IfMatch";
    static final String IF_NONE_MATCH = "IfNoneMatch";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";

    private static final String ONE_TAG = "(W/)?\"[!#-~]*\"";
    private static final String TAGS = "^(\\*|" + ONE_TAG + "(\\s*,\\s*" + ONE_TAG + ")*)$";

    private StandardComponents() {}

    static void addTo(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Components components = document.getComponents();
        components.addSecurityScheme(
                SECURITY,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "A token of the OIDC provider, checked as RFC8725 asks; the claim `groups` holds the roles."));
        addHeaders(components);
        addParameters(components);
        for (ProblemResponse problem : ProblemResponse.values()) {
            components.addResponse(problem.componentName(), response(problem));
        }
        document.setServers(List.of(OASFactory.createServer().url("/").description("Where this document was read.")));
    }

    private static void addHeaders(Components components) {
        header(
                components,
                "ETag",
                "The version of the record, and a digest where that alone does not tell what it says; for If-Match and"
                        + " If-None-Match.",
                "^\"[0-9]+(-[0-9a-f]+)?\"$");
        header(components, "Location", "Where the new record is.", null);
        header(components, "Link", "The neighbours of the page (RFC 8288), as in `next` and `prev`.", null);
        header(components, "Cache-Control", "How long the answer may be kept.", null);
        header(components, "Vary", "Which request headers the answer depends on.", null);
        header(components, "WWW-Authenticate", "What sort of credentials are needed.", null);
        header(components, "Retry-After", "After how many seconds to try again.", "^[0-9]+$");
    }

    static void header(Components components, String name, String description, @Nullable String pattern) {
        Schema schema = text();
        schema.setPattern(pattern);
        components.addHeader(
                name, OASFactory.createHeader().description(description).schema(schema));
    }

    private static void addParameters(Components components) {
        components.addParameter(
                IF_MATCH,
                parameter("If-Match", "The ETag of the record that the change was decided on.", TAGS)
                        .required(true)
                        .example("\"3\""));
        components.addParameter(
                IF_NONE_MATCH,
                parameter("If-None-Match", "The ETag of the record that the caller has; 304 if it is current.", TAGS)
                        .required(false)
                        .example("\"3\""));
        components.addParameter(
                IDEMPOTENCY_KEY,
                parameter(
                                "Idempotency-Key",
                                "Makes it safe to send the request again: the same key gives the first answer.",
                                "^[!-~]{1,255}$")
                        .required(false)
                        .example("5f2b8c1e-9a51-4b7e-8d0e-3f6f3c2a1b77"));
    }

    private static Parameter parameter(String name, String description, String pattern) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text().pattern(pattern));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static APIResponse response(ProblemResponse problem) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(problem.description())
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .ref(Schemas.PREFIX + Problem.class.getSimpleName()))
                                        .example(example(problem))));
        switch (problem) {
            case UNAUTHORIZED -> response.addHeader("WWW-Authenticate", headerReference("WWW-Authenticate"));
            case SERVICE_UNAVAILABLE -> response.addHeader("Retry-After", headerReference("Retry-After"));
            default -> response.setHeaders(null);
        }
        return response;
    }

    static Header headerReference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Map<String, Object> example(ProblemResponse problem) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", Problem.typeOf(problem.exampleCode()).toString());
        example.put("title", problem.exampleTitle());
        example.put("status", Integer.valueOf(problem.status()));
        example.put("detail", problem.description());
        example.put("instance", "/v1/elections");
        example.put("violations", List.of());
        return example;
    }
}
