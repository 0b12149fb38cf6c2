package org.hustings.gateway.proxy;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.inject.Singleton;
import java.util.Map.Entry;
import org.hustings.gateway.http.Names;
import org.hustings.gateway.http.RequestId;
import org.hustings.gateway.problem.Problem;
import org.hustings.gateway.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that are no HTTP, or beyond every limit of the decoder, with a problem instead of an empty answer.
 *
 * <p>Such a request reaches no route: the connection hands it to a handler of its own, which Quarkus gives no access to.
 * A tracer is told of each request right before that, and so can set the handler. It traces nothing.
 */
@Singleton
public final class UnreadableRequests implements VertxOptionsCustomizer, VertxTracer<Void, Void> {
    /**
     * The answer closes the connection, and what the client still sends then would reset it and take the answer with
     * it. For so long the rest is read and dropped.
     */
    private static final long DRAIN_MILLIS = 100;

    /** Its successor is a method of Vert.x's builder, which Quarkus keeps to itself. */
    @SuppressWarnings("deprecation")
    @Override
    public void accept(VertxOptions options) {
        options.setTracingOptions(new TracingOptions().setFactory(ignored -> this));
    }

    @Override
    public <R> @Nullable Void receiveRequest(
            Context context,
            SpanKind kind,
            TracingPolicy policy,
            R request,
            String operation,
            Iterable<Entry<String, String>> headers,
            TagExtractor<R> tagExtractor) {
        if (request instanceof HttpServerRequest it && it.connection() instanceof HttpServerConnection connection) {
            connection.invalidRequestHandler(
                    unreadable -> context.owner().setTimer(DRAIN_MILLIS, drained -> refuse(unreadable)));
        }
        return null;
    }

    /** Nothing of the request is repeated: it could not be read. The connection closes, since its rest cannot be either. */
    private static void refuse(HttpServerRequest request) {
        var type = typeOf(request.decoderResult().cause());
        var response = request.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        response.putHeader(Names.REQUEST_ID, RequestId.of(null));
        response.setStatusCode(type.status());
        response.end(new Problem(type, type.title() + ".", "/").toJson())
                .onComplete(sent -> request.connection().close());
    }

    private static ProblemType typeOf(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException line -> ProblemType.URI_TOO_LONG;
            case TooLongHttpHeaderException headers -> ProblemType.HEADERS_TOO_LARGE;
            default -> ProblemType.BAD_REQUEST;
        };
    }
}
