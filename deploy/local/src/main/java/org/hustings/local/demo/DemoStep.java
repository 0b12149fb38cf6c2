package org.hustings.local.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.hustings.local.cli.Role;
import org.jspecify.annotations.Nullable;

/**
 * One request of the story.
 *
 * <p>Path and body may name earlier steps: {@code {key}} in the path is replaced by the id that step was
 * answered with, as is a string {@code "@id:key"} in the body; {@code "@source:key"} stands for a whole
 * source.
 *
 * @param key names the step, in references, in the journal and in its idempotency key
 * @param role who sends it
 * @param ifMatchOf the resource whose version the request depends on; none for a creation
 */
public record DemoStep(
        @JsonProperty(required = true) String key,
        @JsonProperty(required = true) Method method,
        @JsonProperty(required = true) String path,
        @JsonProperty(required = true) Role role,
        @Nullable String ifMatchOf,
        @JsonProperty(required = true) JsonNode body) {
    /** What is done at the path. */
    public enum Method {
        POST("application/json"),
        PUT("application/json"),
        PATCH("application/merge-patch+json");

        private final String contentType;

        Method(String contentType) {
            this.contentType = contentType;
        }

        String contentType() {
            return contentType;
        }
    }
}
