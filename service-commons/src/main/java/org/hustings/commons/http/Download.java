package org.hustings.commons.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that a client may keep as a file. */
public final class Download {

    private Download() {}

    /**
     * 200 with what is written.
     *
     * @param file its name; of letters, digits, dots and hyphens, so that it needs no escape
     */
    public static RestResponse<StreamingOutput> of(StreamingOutput body, String mediaType, String file, EntityTag tag) {
        return of(ResponseBuilder.ok(body), mediaType, file, tag);
    }

    /** 200 with a record. */
    public static <T> RestResponse<T> of(ResponseBuilder<T> answer, String mediaType, String file, EntityTag tag) {
        return answer.header("Content-Type", mediaType)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file))
                .tag(tag)
                .build();
    }
}
