package org.hustings.election.candidatecopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hustings.commons.security.Caller;
import org.hustings.commons.trace.CurrentTrace;
import org.jspecify.annotations.Nullable;

/**
 * Asks the owner of the candidates in the caller's name, once and with a short timeout: the caller waits for the answer
 * and can try again itself.
 */
@ApplicationScoped
class CandidateOwner {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int PAGE = 200;

    private final CandidateServiceConfig config;
    private final ObjectMapper json;
    private final Caller caller;
    private final CurrentTrace trace;
    private final HttpClient client;

    CandidateOwner(CandidateServiceConfig config, ObjectMapper json, Caller caller, CurrentTrace trace) {
        this.config = config;
        this.json = json;
        this.caller = caller;
        this.trace = trace;
        this.client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Page(
            @Nullable List<CandidateRecord> items, @Nullable URI next) {

        private static final Page NONE = new Page(List.of(), null);
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }

    /**
     * The candidates that the owner has for the caller; none if it does not know the election.
     *
     * @throws CandidatesUnavailable if the owner cannot be asked, or does not answer as agreed
     */
    List<CandidateCopy> candidatesOf(String electionId) {
        try {
            return allPages(electionId);
        } catch (IOException | ExecutionException | TimeoutException | IllegalArgumentException e) {
            throw new CandidatesUnavailable(electionId, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CandidatesUnavailable(electionId, e);
        }
    }

    private List<CandidateCopy> allPages(String electionId)
            throws IOException, ExecutionException, TimeoutException, InterruptedException {
        var end = System.nanoTime() + config.timeout().toNanos();
        var found = new ArrayList<CandidateCopy>();
        var next = config.url().resolve("/v1/elections/%s/candidates?limit=%d".formatted(electionId, PAGE));
        for (var pages = 0; next != null && pages < config.maxPages(); pages++) {
            var page = page(next, end - System.nanoTime());
            for (var candidate : page.items() == null ? List.<CandidateRecord>of() : page.items()) {
                found.add(candidate.at(candidate.version(), false));
            }
            next = page.next() == null ? null : atOwner(next.resolve(page.next()));
        }
        return found;
    }

    /** The client's own timeout ends with the headers, so an answer that trickles would outlast it. */
    private Page page(URI address, long nanos)
            throws IOException, ExecutionException, TimeoutException, InterruptedException {
        var answer = client.sendAsync(question(address), BodyHandlers.ofString());
        try {
            return read(answer.get(nanos, TimeUnit.NANOSECONDS));
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest question(URI address) {
        var question = HttpRequest.newBuilder(address).header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        trace.get().headers().forEach(question::header);
        var token = caller.bearerToken();
        if (token != null) {
            question.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return question.build();
    }

    private Page read(HttpResponse<String> answer) throws IOException {
        return switch (answer.statusCode()) {
            case OK -> json.readValue(answer.body(), Page.class);
            case NOT_FOUND -> Page.NONE;
            default -> throw new IOException("The owner answers " + answer.statusCode());
        };
    }

    /** The caller's token goes along, so a link does not lead away from the owner. */
    private URI atOwner(URI address) throws IOException {
        if (!config.url().getRawAuthority().equals(address.getRawAuthority())) {
            throw new IOException("The owner's next page is elsewhere");
        }
        return address;
    }
}
