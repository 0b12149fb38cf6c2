package org.hustings.commons.problem;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An RFC 9457 problem.
 *
 * @param type absolute and stable: programs decide by it
 * @param title stable text of the type
 * @param status the HTTP status, repeated
 * @param detail what is wrong in this case
 * @param instance the request this is about
 * @param violations each thing that is wrong, where there is more to say than the detail
 */
@Schema(description = "Problem details (RFC 9457): why a request was not carried out.")
public record Problem(
        @Schema(
                description = "Stable and absolute URI of the sort of problem; decide by it.",
                examples = "https://hustings.org/problems/invalid-body")
        URI type,

        @Schema(description = "What sort of problem this is, for people.", examples = "The body breaks a rule")
        String title,

        @Schema(description = "The HTTP status code.", minimum = "400", maximum = "599", examples = "422")
        int status,

        @Schema(description = "What is wrong in this case.", examples = "One member of the body is not acceptable.")
        String detail,

        @Schema(
                description = "The request this problem is about.",
                format = "uri-reference",
                examples = "/v1/elections")
        URI instance,

        @Schema(description = "Each thing that is wrong, by place; empty where the detail says it all.")
        List<Violation> violations) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_BASE = "https://hustings.org/problems/";

    public Problem {
        violations = List.copyOf(violations);
    }

    /** The problem type URI of a code such as {@code nominations-closed}. */
    public static URI typeOf(String code) {
        return URI.create(TYPE_BASE + code);
    }
}
