package org.hustings.commons.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The failures of HTTP itself and of the machinery, which no feature has a class for. */
public enum StandardFailure {
    BAD_REQUEST(400, "bad-request", "The request cannot be read", "The request is not well formed."),
    UNAUTHENTICATED(
            401,
            "unauthenticated",
            "A valid token is needed",
            "Send a valid bearer token in the Authorization header."),
    FORBIDDEN(403, "forbidden", "The caller may not do this", "The roles of the token do not allow this operation."),
    NOT_FOUND(404, "not-found", "There is nothing here", "No resource is at this address."),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "The resource has no such method",
            "The header Allow names the methods that this resource has."),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "No acceptable representation",
            "The resource has no representation of a media type that Accept asks for."),
    STALE(412, "stale-version", "The record has changed", "Another change came first; read the record again."),
    TOO_LARGE(413, "body-too-large", "The body is too large", "The body is larger than this service takes."),
    URI_TOO_LONG(414, "uri-too-long", "The address is too long", "The address is longer than this service takes."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "The media type is not supported",
            "The operation does not take bodies of this Content-Type."),
    HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large", "The headers are larger than taken."),
    INTERNAL(500, "internal-error", "The service failed", "The service failed; nothing was changed."),
    UNAVAILABLE(
            503,
            "unavailable",
            "The service cannot answer now",
            "Something this service needs does not answer; try again soon.");

    private static final String RETRY_SECONDS = "2";

    private final int status;
    private final String code;
    private final String title;
    private final String detail;

    StandardFailure(int status, String code, String title, String detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    /** The standard failure of a status, if it has one. */
    public static Optional<StandardFailure> ofStatus(int status) {
        for (StandardFailure failure : values()) {
            if (failure.status == status) {
                return Optional.of(failure);
            }
        }
        return Optional.empty();
    }

    Map<String, String> headers() {
        return switch (this) {
            case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "Bearer");
            case UNAVAILABLE -> Map.of("Retry-After", RETRY_SECONDS);
            case BAD_REQUEST,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    STALE,
                    TOO_LARGE,
                    URI_TOO_LONG,
                    UNSUPPORTED_MEDIA_TYPE,
                    HEADERS_TOO_LARGE,
                    INTERNAL -> Map.of();
        };
    }

    Failure failure() {
        return failure(detail);
    }

    Failure failure(String detailOfCase) {
        return new Failure(status, code, title, detailOfCase, List.of(), headers());
    }
}
