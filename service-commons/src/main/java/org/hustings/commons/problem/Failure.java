package org.hustings.commons.problem;

import java.util.List;
import java.util.Map;

/** What goes wrong, in words of the wire, before it is an answer to a certain request. */
record Failure(
        int status, String code, String title, String detail, List<Violation> violations, Map<String, String> headers) {

    static Failure of(DomainException failure) {
        Map<String, String> headers =
                failure.kind() == Kind.UNAVAILABLE ? StandardFailure.UNAVAILABLE.headers() : Map.of();
        return new Failure(
                failure.kind().status(),
                failure.code(),
                failure.title(),
                failure.detail(),
                failure.violations(),
                headers);
    }
}
