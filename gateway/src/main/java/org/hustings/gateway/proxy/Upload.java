package org.hustings.gateway.proxy;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** The body of a request on its way to a service, no faster than the service takes it. */
final class Upload {
    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final long limit;
    private final Runnable onTooLarge;
    private long passed;
    private long lastProgress = System.nanoTime();
    private boolean over;

    Upload(HttpServerRequest from, HttpClientRequest to, long limit, Runnable onTooLarge) {
        this.from = from;
        this.to = to;
        this.limit = limit;
        this.onTooLarge = onTooLarge;
    }

    void start() {
        if (from.getHeader(HttpHeaders.EXPECT) != null) {
            from.response().writeContinue();
        }
        from.handler(this::pass);
        from.endHandler(nothing -> complete());
        to.drainHandler(nothing -> from.resume());
        from.resume();
    }

    private void pass(Buffer chunk) {
        if (over) {
            return;
        }
        passed += chunk.length();
        lastProgress = System.nanoTime();
        if (passed > limit) {
            over = true;
            onTooLarge.run();
            return;
        }
        to.write(chunk);
        if (to.writeQueueFull()) {
            from.pause();
        }
    }

    private void complete() {
        if (!over) {
            over = true;
            lastProgress = System.nanoTime();
            to.end();
        }
    }

    /** From now on the rest of the body is read and dropped. */
    void abandon() {
        over = true;
        from.resume();
    }

    boolean isOver() {
        return over;
    }

    long lastProgress() {
        return lastProgress;
    }

    /** Whether it is the client who keeps the service waiting, and not the other way round. */
    boolean waitsForClient() {
        return !over && !to.writeQueueFull();
    }
}
