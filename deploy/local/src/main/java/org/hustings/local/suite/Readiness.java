package org.hustings.local.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until a service says at {@code /q/health/ready} that it can be used. */
final class Readiness {
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final HttpClient client;
    private final Duration patience;

    Readiness(HttpClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    /** Whether the service at this address became ready in time, while it was worth waiting. */
    boolean await(String url, BooleanSupplier worthWaiting) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(ANSWER)
                .build();
        var end = System.nanoTime() + patience.toNanos();
        while (worthWaiting.getAsBoolean() && System.nanoTime() < end) {
            if (isReady(request)) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(EVERY.toMillis());
        }
        return false;
    }

    private boolean isReady(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notListeningYet) {
            return false;
        }
    }
}
