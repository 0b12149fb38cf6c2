package org.hustings.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.Consumer;

/** The body of an answer on its way to the client, no faster than the client takes it. */
final class Download {
    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final long length;
    private final Consumer<Future<Void>> onEnd;
    private boolean ended;

    /**
     * @param length of the body, or -1 where it comes in chunks
     * @param onEnd gets what comes of sending the last of it
     */
    Download(HttpClientResponse from, HttpServerResponse to, long length, Consumer<Future<Void>> onEnd) {
        this.from = from;
        this.to = to;
        this.length = length;
        this.onEnd = onEnd;
    }

    void start() {
        from.handler(this::pass);
        from.endHandler(nothing -> complete());
    }

    private void pass(Buffer chunk) {
        if (ended || to.closed()) {
            return;
        }
        if (chunk.length() == length) {
            // All of it at once, as most answers come: head and body leave in one write.
            ended = true;
            onEnd.accept(to.end(chunk));
            return;
        }
        to.write(chunk);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(nothing -> from.resume());
        }
    }

    private void complete() {
        if (!ended && !to.closed()) {
            ended = true;
            onEnd.accept(to.end());
        }
    }
}
