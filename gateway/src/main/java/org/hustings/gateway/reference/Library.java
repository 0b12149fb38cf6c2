package org.hustings.gateway.reference;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The documents, each read from the archive when it is first asked for, away from the event loop, and kept. */
final class Library {
    private final Vertx vertx;
    private final Map<String, Document> kept = new ConcurrentHashMap<>();

    Library(Vertx vertx) {
        this.vertx = vertx;
    }

    Future<Document> get(String resource, String mediaType) {
        var document = kept.get(resource);
        if (document != null) {
            return Future.<Document>succeededFuture(document);
        }
        return vertx.<Document>executeBlocking(() -> keep(resource, mediaType));
    }

    private Document keep(String resource, String mediaType) {
        var document = Document.load(resource, mediaType);
        kept.put(resource, document);
        return document;
    }
}
