package org.hustings.commons.owner;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hustings.commons.security.Caller;
import org.hustings.commons.trace.CurrentTrace;

/**
 * Asks the owner of a record for it in the caller's name, once and with a short timeout: the caller waits for the answer
 * and can try again itself.
 */
@ApplicationScoped
public class Owner {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    private final ObjectMapper json;
    private final CurrentTrace trace;
    private final Caller caller;
    private final HttpClient client;

    Owner(ObjectMapper json, CurrentTrace trace, Caller caller) {
        this.json = json;
        this.trace = trace;
        this.caller = caller;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NORMAL) // a record that was merged leads to another
                .build();
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }

    /**
     * What the owner has at a path for the caller, drafts for those who may see them; nothing if it has nothing.
     *
     * @param reading fails with IllegalArgumentException for an answer that lacks what every such record has
     * @throws OwnerUnavailable if the owner cannot be asked, or does not answer as agreed
     */
    public <V, T> Optional<T> ask(OwnerConfig owner, String path, Class<V> view, Function<V, T> reading) {
        try {
            var answer = send(question(owner, path), owner.timeout());
            return switch (answer.statusCode()) {
                case OK -> Optional.of(reading.apply(json.readValue(answer.body(), view)));
                case NOT_FOUND -> Optional.empty();
                default -> throw new IOException("The owner answers " + answer.statusCode());
            };
        } catch (IOException | ExecutionException | TimeoutException | IllegalArgumentException e) {
            throw new OwnerUnavailable(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OwnerUnavailable(path, e);
        }
    }

    private HttpRequest question(OwnerConfig owner, String path) {
        var question = HttpRequest.newBuilder(owner.url().resolve(path))
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        trace.get().headers().forEach(question::header);
        var token = caller.bearerToken();
        if (token != null) {
            question.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return question.build();
    }

    /** The client's own timeout ends with the headers, so an answer that trickles would outlast it. */
    private HttpResponse<String> send(HttpRequest question, Duration timeout)
            throws ExecutionException, TimeoutException, InterruptedException {
        var answer = client.sendAsync(question, BodyHandlers.ofString());
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }
}
