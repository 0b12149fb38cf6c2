package org.hustings.local.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A plain HTTP client of one address. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;

    Client(String base) {
        this.base = base;
    }

    /** An answer; the body is missing where there is none. */
    record Answer(int status, HttpResponse<byte[]> response, JsonNode body) {
        JsonNode at(String pointer) {
            return body.at(pointer);
        }

        String text(String pointer) {
            return body.at(pointer).asText();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base).resolve(path))
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(30));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** What is to be read in a form that is not JSON, such as a calendar. */
    String download(String path, String mediaType) {
        var request = HttpRequest.newBuilder(URI.create(base).resolve(path))
                .header("Accept", mediaType)
                .timeout(Duration.ofSeconds(30));
        var response = response(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new AssertionError("%s was answered %d: %s".formatted(path, response.statusCode(), response.body()));
        }
        return response.body();
    }

    Answer post(String path, String token, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer post(String path, String token, String idempotencyKey, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body)));
    }

    Answer send(HttpRequest.Builder request) {
        var response = response(request, BodyHandlers.ofByteArray());
        try {
            return new Answer(response.statusCode(), response, JSON.readTree(response.body()));
        } catch (IOException cutShort) {
            throw new Unanswered(cutShort);
        }
    }

    private static <T> HttpResponse<T> response(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException failed) {
            throw new Unanswered(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Follows a list to its end by its own links. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        for (var next = path; !next.isEmpty(); ) {
            var page = get(next);
            if (page.status() != 200) {
                throw new AssertionError("%s was answered %d: %s".formatted(next, page.status(), page.body()));
            }
            page.at("/items").forEach(items::add);
            next = page.text("/next");
        }
        return items;
    }

    /** The connection broke before an answer was read, so nobody knows what became of the request. */
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswered(IOException cause) {
            super(cause);
        }
    }
}
