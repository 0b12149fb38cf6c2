package org.hustings.gateway.proxy;

import io.netty.channel.ConnectTimeoutException;
import org.hustings.gateway.problem.ProblemType;

/**
 * What is told to a client when a service could not be reached, or fell silent.
 *
 * @param type what sort of problem
 * @param detail what is known of this case
 */
record Failure(ProblemType type, String detail) {
    private static final String REPEAT =
            " It may have carried out the request: repeat a POST only with its Idempotency-Key.";

    /** There was no connection, so nothing was sent. */
    static Failure ofConnecting(Call call, Throwable cause) {
        var service = call.route().service().label();
        // A subclass of ConnectException, which would mean refused.
        if (cause instanceof ConnectTimeoutException) {
            return new Failure(ProblemType.TIMEOUT, "The %s service could not be reached in time.".formatted(service));
        }
        return new Failure(ProblemType.UNAVAILABLE, "The %s service is not reachable now.".formatted(service));
    }

    /** The connection broke before there was an answer. */
    static Failure ofBreaking(Call call) {
        return new Failure(
                ProblemType.UNAVAILABLE,
                "The %s service broke off before it answered.%s"
                        .formatted(call.route().service().label(), warning(call)));
    }

    /** No answer came. */
    static Failure ofSilence(Call call) {
        return new Failure(
                ProblemType.TIMEOUT,
                "The %s service did not answer in time.%s"
                        .formatted(call.route().service().label(), warning(call)));
    }

    private static String warning(Call call) {
        return call.verb().writes() ? REPEAT : "";
    }
}
