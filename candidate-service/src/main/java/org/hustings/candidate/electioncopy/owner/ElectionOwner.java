package org.hustings.candidate.electioncopy.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.ElectionNotFound;
import org.hustings.candidate.electioncopy.domain.ElectionRecord;
import org.hustings.candidate.electioncopy.domain.ElectionUnavailable;
import org.hustings.commons.trace.CurrentTrace;
import org.jspecify.annotations.Nullable;

/**
 * Asks the owner of the elections, once and with a short timeout: the caller waits for the answer and can try again
 * itself.
 */
@ApplicationScoped
public class ElectionOwner {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final ElectionServiceConfig config;
    private final ObjectMapper json;
    private final CurrentTrace trace;
    private final HttpClient client;

    ElectionOwner(ElectionServiceConfig config, ObjectMapper json, CurrentTrace trace) {
        this.config = config;
        this.json = json;
        this.trace = trace;
        this.client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }

    /**
     * What the owner says of an election.
     *
     * @param token the caller's, so that drafts are there for those who may see them; null for an anonymous caller
     * @throws ElectionNotFound if the owner knows of no such election, or of none for this caller
     * @throws ElectionUnavailable if the owner cannot be asked, or does not answer as agreed
     */
    public ElectionFacts ask(ElectionId id, @Nullable String token) {
        try {
            var answer = send(question(id, token));
            return switch (answer.statusCode()) {
                case OK -> facts(answer.body());
                case NOT_FOUND -> throw new ElectionNotFound(id);
                default -> throw new IOException("The owner answers " + answer.statusCode());
            };
        } catch (IOException | ExecutionException | TimeoutException | IllegalArgumentException e) {
            throw new ElectionUnavailable(id, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElectionUnavailable(id, e);
        }
    }

    private HttpRequest question(ElectionId id, @Nullable String token) {
        var question = HttpRequest.newBuilder(config.url().resolve("/v1/elections/" + id))
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        trace.get().headers().forEach(question::header);
        if (token != null) {
            question.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return question.build();
    }

    /** The client's own timeout ends with the headers, so an answer that trickles would outlast it. */
    private HttpResponse<String> send(HttpRequest question)
            throws ExecutionException, TimeoutException, InterruptedException {
        var answer = client.sendAsync(question, BodyHandlers.ofString());
        try {
            return answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    private ElectionFacts facts(String body) throws JsonProcessingException {
        var election = json.readValue(body, ElectionRecord.class);
        return election.at(election.version());
    }
}
