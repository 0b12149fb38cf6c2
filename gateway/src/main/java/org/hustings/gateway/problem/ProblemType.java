package org.hustings.gateway.problem;

/**
 * The sorts of problems that the gateway itself answers with; those of the services pass through as they are. Where a
 * service has the same sort, type and title are the same: a client cannot see who refused it, and need not.
 */
public enum ProblemType {
    BAD_REQUEST(400, "bad-request", "The request cannot be read"),
    UNAUTHENTICATED(401, "unauthenticated", "A valid token is needed"),
    NOT_FOUND(404, "not-found", "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "The resource has no such method"),
    NOT_ACCEPTABLE(406, "not-acceptable", "No acceptable representation"),
    REQUEST_TIMEOUT(408, "request-timeout", "The request did not arrive in time"),
    BODY_TOO_LARGE(413, "body-too-large", "The body is too large"),
    URI_TOO_LONG(414, "uri-too-long", "The address is too long"),
    EXPECTATION_FAILED(417, "expectation-failed", "The expectation cannot be met"),
    HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large"),
    INTERNAL_ERROR(500, "internal-error", "The service failed"),
    UNAVAILABLE(503, "unavailable", "The service cannot answer now"),
    TIMEOUT(504, "timeout", "The service did not answer in time");

    private static final String BASE = "https://hustings.org/problems/";

    private final int status;
    private final String uri;
    private final String title;

    ProblemType(int status, String code, String title) {
        this.status = status;
        this.uri = BASE + code;
        this.title = title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Stable and absolute; programs decide by it. */
    public String uri() {
        return uri;
    }

    /** Stable text, for people. */
    public String title() {
        return title;
    }
}
