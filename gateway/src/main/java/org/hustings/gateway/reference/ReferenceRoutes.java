package org.hustings.gateway.reference;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.hustings.gateway.http.Verb;
import org.hustings.gateway.problem.ProblemType;
import org.hustings.gateway.proxy.Answers;
import org.jspecify.annotations.Nullable;

/** Serves the contract at {@code /openapi}, in 3.1 and 3.0, and the page to read it; {@code /} leads there. */
@Singleton
final class ReferenceRoutes {
    private static final String PAGE = "/reference";
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final int FOUND = 302;
    private static final int NOT_MODIFIED = 304;

    /** Redoc writes its styles into the page and searches in a worker; nothing comes from anywhere else. */
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private final Library library;
    private final Answers answers;

    ReferenceRoutes(Vertx vertx, Answers answers) {
        this.library = new Library(vertx);
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route("/").handler(context -> read(context, this::redirect));
        router.route("/openapi").handler(context -> read(context, it -> contract(it, "openapi/openapi")));
        router.route("/openapi/v3.0").handler(context -> read(context, it -> contract(it, "openapi/openapi-3.0")));
        router.route(PAGE).handler(context -> read(context, this::page));
        file(router, "start.js", SCRIPT);
        file(router, "redoc.standalone.js", SCRIPT);
    }

    private void file(Router router, String name, String mediaType) {
        router.route(PAGE + "/" + name)
                .handler(context -> read(context, it -> send(it, "reference/" + name, mediaType)));
    }

    private void read(RoutingContext context, Handler<RoutingContext> reader) {
        var verb = Verb.of(context.request().method());
        if (verb != null && verb.reads()) {
            reader.handle(context);
        } else {
            answers.refuse(context.request(), ProblemType.METHOD_NOT_ALLOWED, "This can only be read.");
        }
    }

    private void redirect(RoutingContext context) {
        context.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, PAGE)
                .end();
    }

    private void page(RoutingContext context) {
        context.response().putHeader("Content-Security-Policy", PAGE_POLICY);
        send(context, "reference/index.html", "text/html; charset=utf-8");
    }

    private void contract(RoutingContext context, String name) {
        var json = prefersJson(context.request().getHeader(HttpHeaders.ACCEPT));
        answers.markReadable(context.request());
        context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        send(context, name + (json ? ".json" : ".yaml"), json ? JSON : YAML);
    }

    private static boolean prefersJson(@Nullable String accept) {
        return accept != null && accept.toLowerCase(Locale.ROOT).contains(JSON);
    }

    private void send(RoutingContext context, String resource, String mediaType) {
        library.get(resource, mediaType).onComplete(document -> {
            if (document.succeeded()) {
                send(context, document.result());
            } else {
                context.fail(document.cause());
            }
        });
    }

    private static void send(RoutingContext context, Document document) {
        var response = context.response();
        response.putHeader(HttpHeaders.ETAG, document.etag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (document.etag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, document.mediaType());
        if (Verb.of(context.request().method()) == Verb.HEAD) {
            response.putHeader(
                    HttpHeaders.CONTENT_LENGTH,
                    Integer.toString(document.bytes().length()));
            response.end();
        } else {
            response.end(document.bytes());
        }
    }
}
