package org.hustings.commons.http;

import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry one record, with its version as a strong ETag. */
public final class Representation {
    private Representation() {}

    /** 200 with the record. */
    public static <T> RestResponse<T> ok(T body, long version) {
        return ResponseBuilder.ok(body).tag(tag(version)).build();
    }

    /** 200 with a record of which the version alone does not tell what it says: as it was once, or as it is shown. */
    public static <T> RestResponse<T> ok(T body, String tag) {
        return ResponseBuilder.ok(body).tag(new EntityTag(tag)).build();
    }

    /** 201 with the record and where it is, such as {@code /v1/elections/x}. */
    public static <T> RestResponse<T> created(URI location, T body, long version) {
        return located(RestResponse.Status.CREATED, location, body, tag(version));
    }

    /** The same of a record of which the version alone does not tell what it says. */
    public static <T> RestResponse<T> created(URI location, T body, String tag) {
        return located(RestResponse.Status.CREATED, location, body, new EntityTag(tag));
    }

    /** 202 with the record of work that is still to be done, and where its progress can be read. */
    public static <T> RestResponse<T> accepted(URI location, T body, long version) {
        return located(RestResponse.Status.ACCEPTED, location, body, tag(version));
    }

    private static <T> RestResponse<T> located(RestResponse.Status status, URI location, T body, EntityTag tag) {
        return ResponseBuilder.<T>create(status, body)
                .header("Location", location.toString())
                .tag(tag)
                .build();
    }

    /** The strong entity tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
