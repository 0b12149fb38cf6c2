package org.hustings.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The public API as the loader uses it: through the gateway, with a token, like any client. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 5;
    private static final int UNAVAILABLE = 503;

    private final HttpClient client;
    private final String gateway;

    Api(HttpClient client, String gateway) {
        this.client = client;
        this.gateway = gateway;
    }

    /** An answer whose body is JSON, or empty. */
    record Answer(int status, String eTag, JsonNode body) {
        private static final int FIRST_SUCCESS = 200;
        private static final int FIRST_REDIRECT = 300;

        boolean isSuccess() {
            return status >= FIRST_SUCCESS && status < FIRST_REDIRECT;
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).timeout(PATIENCE);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    static HttpRequest.BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    /** Sends, and sends again while the service behind the gateway is away: it may just be starting again. */
    Answer send(HttpRequest.Builder request) {
        for (int attempt = 1; ; attempt++) {
            var answer = sendOnce(request);
            if (answer.status() != UNAVAILABLE || attempt == TRIES) {
                return answer;
            }
            pause(Duration.ofSeconds(attempt));
        }
    }

    private Answer sendOnce(HttpRequest.Builder request) {
        try {
            return answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException unreachable) {
            throw new DemoFailure("the gateway at %s does not answer: %s".formatted(gateway, unreachable), unreachable);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    static void pause(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static DemoFailure interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new DemoFailure("the loading was interrupted", stopped);
    }

    private static Answer answer(HttpResponse<byte[]> response) throws IOException {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                JSON.readTree(response.body()));
    }
}
