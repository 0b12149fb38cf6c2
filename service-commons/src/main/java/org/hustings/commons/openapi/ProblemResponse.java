package org.hustings.commons.openapi;

/** The failures that an operation can answer with; each is one response under components. */
enum ProblemResponse {
    BAD_REQUEST(
            "400",
            "BadRequest",
            "The request cannot be read: its syntax, a parameter or a cursor.",
            "bad-request",
            "The request cannot be read"),
    UNAUTHORIZED("401", "Unauthorized", "No valid token was sent.", "unauthenticated", "A valid token is needed"),
    FORBIDDEN(
            "403", "Forbidden", "The roles of the token do not allow this.", "forbidden", "The caller may not do this"),
    NOT_FOUND(
            "404",
            "NotFound",
            "There is no such record, or not for this caller.",
            "not-found",
            "There is nothing here"),
    NOT_ACCEPTABLE(
            "406",
            "NotAcceptable",
            "No representation is of a type that Accept asks for.",
            "not-acceptable",
            "No acceptable representation"),
    CONFLICT(
            "409",
            "Conflict",
            "The request contradicts the state of the record.",
            "published-record",
            "The record is published"),
    PRECONDITION_FAILED(
            "412",
            "PreconditionFailed",
            "The record is no longer the one of If-Match.",
            "stale-version",
            "The record has changed"),
    CONTENT_TOO_LARGE("413", "ContentTooLarge", "The body is too large.", "body-too-large", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            "415",
            "UnsupportedMediaType",
            "The body is not of a supported media type.",
            "unsupported-media-type",
            "The media type is not supported"),
    UNPROCESSABLE_CONTENT(
            "422",
            "UnprocessableContent",
            "The body breaks a rule; `violations` says where.",
            "invalid-body",
            "The body breaks a rule"),
    PRECONDITION_REQUIRED(
            "428",
            "PreconditionRequired",
            "If-Match is missing.",
            "precondition-required",
            "The request has to be conditional"),
    INTERNAL_SERVER_ERROR("500", "InternalServerError", "The service failed.", "internal-error", "The service failed"),
    SERVICE_UNAVAILABLE(
            "503",
            "ServiceUnavailable",
            "The service cannot answer now.",
            "unavailable",
            "The service cannot answer now");

    private final String status;
    private final String componentName;
    private final String description;
    private final String exampleCode;
    private final String exampleTitle;

    ProblemResponse(String status, String componentName, String description, String exampleCode, String exampleTitle) {
        this.status = status;
        this.componentName = componentName;
        this.description = description;
        this.exampleCode = exampleCode;
        this.exampleTitle = exampleTitle;
    }

    String status() {
        return status;
    }

    String componentName() {
        return componentName;
    }

    String description() {
        return description;
    }

    /** The last segment of the problem type in the example. */
    String exampleCode() {
        return exampleCode;
    }

    /** The title that belongs to the type in the example. */
    String exampleTitle() {
        return exampleTitle;
    }

    String reference() {
        return "#/components/responses/" + componentName;
    }
}
