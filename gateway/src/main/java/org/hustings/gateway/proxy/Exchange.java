package org.hustings.gateway.proxy;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.TimeUnit;
import org.hustings.gateway.http.Verb;
import org.hustings.gateway.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way to a service and the answer on its way back. Lives on one event loop, so that its state needs
 * no lock; leaves {@link State#WAITING} once, which decides who answers the client: the service or the gateway.
 */
final class Exchange {
    private enum State {
        WAITING,
        ANSWERING,
        OVER
    }

    private static final long NO_TIMER = -1;

    private final Call call;
    private final Passage passage;
    private final Limits limits;
    private final Upstream upstream;
    private final long started = System.nanoTime();
    private State state = State.WAITING;
    private boolean retried;
    private long timer = NO_TIMER;
    private @Nullable HttpClientRequest out;
    private @Nullable Upload upload;

    Exchange(Call call, Passage passage, Limits limits, Upstream upstream) {
        this.call = call;
        this.passage = passage;
        this.limits = limits;
        this.upstream = upstream;
    }

    void start() {
        call.request().response().closeHandler(nothing -> clientGone());
        ask();
    }

    private void ask() {
        upstream.request(call.request().method(), call.target()).onComplete(this::connected);
    }

    private void connected(AsyncResult<HttpClientRequest> connection) {
        if (connection.failed()) {
            fail(Failure.ofConnecting(call, connection.cause()));
        } else if (state == State.WAITING) {
            send(connection.result());
        } else {
            connection.result().reset();
        }
    }

    private void send(HttpClientRequest request) {
        out = request;
        passage.writeRequestHead(call, request);
        request.exceptionHandler(this::broken);
        request.response().onComplete(answer -> {
            if (answer.succeeded()) {
                answered(answer.result());
            } else {
                broken(answer.cause());
            }
        });
        startTimer(passage.responseMillis());
        if (call.hasBody()) {
            upload = new Upload(call.request(), request, limits.body(call.route()), this::tooLarge);
            upload.start();
        } else {
            request.end();
        }
    }

    private void answered(HttpClientResponse in) {
        if (state != State.WAITING) {
            return;
        }
        state = State.ANSWERING;
        stopTimer();
        passage.writeResponseHead(call, in);
        var response = call.request().response();
        var length = lengthOf(in);
        if (length == 0) {
            complete(response.end());
            return;
        }
        if (length < 0 && call.request().version() == HttpVersion.HTTP_1_1) {
            response.setChunked(true);
        }
        in.exceptionHandler(this::torn);
        new Download(in, response, length, this::complete).start();
    }

    /** How much will come: 0 where there is no body whatever the headers say, -1 where only the end will tell. */
    private long lengthOf(HttpClientResponse in) {
        var status = in.statusCode();
        if (call.verb() == Verb.HEAD || status == 204 || status == 304) {
            return 0;
        }
        var length = in.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    private void complete(Future<Void> sent) {
        var response = call.request().response();
        end(response.getStatusCode());
        if (call.request().version() == HttpVersion.HTTP_1_0
                && !response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            // Without chunks and without a length, only the end of the connection ends the body.
            sent.onComplete(nothing -> call.request().connection().close());
        }
    }

    /** The connection to the service broke, or the service reset it. */
    private void broken(Throwable cause) {
        if (upload != null) {
            upload.abandon();
        }
        if (state != State.WAITING) {
            return;
        }
        stopTimer();
        if (!retried && call.verb().reads() && !call.hasBody()) {
            // A kept connection that the service closed just now; a read may be sent again, once.
            retried = true;
            ask();
        } else {
            fail(Failure.ofBreaking(call));
        }
    }

    /** Part of the answer is with the client: only a broken connection tells it that the rest will not come. */
    private void torn(Throwable cause) {
        if (state == State.ANSWERING) {
            end(0);
            call.request().connection().close();
        }
    }

    private void tooLarge() {
        if (state == State.WAITING) {
            giveUp(new Failure(ProblemType.BODY_TOO_LARGE, limits.describeBody(call.route())));
        } else {
            call.request().connection().close();
        }
    }

    private void startTimer(long millis) {
        timer = passage.vertx().setTimer(millis, this::late);
    }

    private void stopTimer() {
        if (timer != NO_TIMER) {
            passage.vertx().cancelTimer(timer);
            timer = NO_TIMER;
        }
    }

    /** The time runs from the last progress of the request: a large body may take longer than an answer. */
    private void late(long expired) {
        timer = NO_TIMER;
        if (state != State.WAITING) {
            return;
        }
        var rest = upload == null ? 0 : millisLeft(upload);
        if (rest > 0) {
            startTimer(rest);
        } else if (upload != null && upload.waitsForClient()) {
            giveUp(new Failure(ProblemType.REQUEST_TIMEOUT, "The body stopped coming."));
        } else {
            giveUp(Failure.ofSilence(call));
        }
    }

    private long millisLeft(Upload running) {
        return passage.responseMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - running.lastProgress());
    }

    /** Answers in the place of a service that is still at work, and takes the request back from it. */
    private void giveUp(Failure failure) {
        if (upload != null) {
            upload.abandon();
        }
        fail(failure);
        abort();
    }

    private void fail(Failure failure) {
        if (state == State.WAITING) {
            end(failure.type().status());
            passage.refuse(call, failure.type(), failure.detail());
        }
    }

    private void clientGone() {
        if (state != State.OVER) {
            end(0);
            abort();
        }
    }

    private void abort() {
        if (out != null) {
            out.reset();
        }
    }

    private void end(int status) {
        state = State.OVER;
        stopTimer();
        passage.count(call, status, System.nanoTime() - started);
    }
}
