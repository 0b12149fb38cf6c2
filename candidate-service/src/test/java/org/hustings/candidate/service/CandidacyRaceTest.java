package org.hustings.candidate.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at once: the database has the last word, and each loser is told why. */
@QuarkusTest
class CandidacyRaceTest {

    private static final int POSTS = 200;
    private static final int PATCHES = 50;
    private static final String STILL_RUNNING = "https://hustings.org/problems/request-still-running";

    @Test
    void of_two_hundred_posts_of_one_candidacy_at_once_one_is_created_and_the_others_are_conflicts() throws Exception {
        var election = knownElection();
        var candidacy = Map.of("personId", person("Len McCluskey"));

        var answers = atOnce(POSTS, () -> stand(election, candidacy).statusCode());

        assertThat(answers).isEqualTo(Map.of(201, 1L, 409, POSTS - 1L));
        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void of_two_hundred_posts_under_one_key_one_has_an_effect_and_the_others_repeat_it_or_come_too_early()
            throws Exception {
        var election = knownElection();
        var candidacy = Map.of("personId", person("Len McCluskey"));
        var key = Client.word();

        Supplier<Response> call = () -> editor().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(candidacy)
                .post("/v1/elections/%s/candidates".formatted(election));

        var answers = atOnce(POSTS, () -> told(call.get()));

        assertThat(answers.keySet()).isSubsetOf(told(call.get()), STILL_RUNNING);
        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .body("items", hasSize(2));
    }

    /** One that has a candidate already, so that nobody asks its owner. */
    private static String knownElection() {
        var election = Client.election();
        Client.candidate(election, "Gerard Coyne");
        return election;
    }

    private static String told(Response answer) {
        return answer.path(answer.statusCode() == 201 ? "id" : "type");
    }

    @Test
    void of_fifty_patches_of_one_version_at_once_one_is_taken_and_the_others_are_stale() throws Exception {
        var path = "/v1/candidates/" + Client.candidate(Client.election(), "Gerard Coyne");

        var answers = atOnce(
                PATCHES,
                () -> Client.patch(path, 1, Map.of("slogan", Client.word())).statusCode());

        assertThat(answers).isEqualTo(Map.of(200, 1L, 412, PATCHES - 1L));
    }

    @Test
    void of_fifty_withdrawals_of_one_endorsement_at_once_one_is_recorded_and_the_others_are_conflicts()
            throws Exception {
        var endorsement = Client.endorsement(Client.candidate(Client.election(), "Gerard Coyne"), "A", Map.of());

        var answers = atOnce(PATCHES, () -> Client.withdraw(endorsement, "2017").statusCode());

        assertThat(answers).isEqualTo(Map.of(201, 1L, 409, PATCHES - 1L));
    }

    @Test
    void of_fifty_patches_of_one_endorsement_at_once_one_is_taken_and_the_others_are_stale() throws Exception {
        var path = "/v1/endorsements/"
                + Client.endorsement(Client.candidate(Client.election(), "Gerard Coyne"), "A", Map.of());
        var by = Map.of("type", "PERSON", "personId", person("Jack Dromey"));

        var answers = atOnce(
                PATCHES,
                () -> Client.patch(path, 1, Map.of("endorser", by, "capacity", Client.word()))
                        .statusCode());

        assertThat(answers).isEqualTo(Map.of(200, 1L, 412, PATCHES - 1L));
    }

    private static <T> Map<T, Long> atOnce(int times, Supplier<T> call) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var answers = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return call.get();
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(CandidacyRaceTest::valueOf).collect(groupingBy(answer -> answer, counting()));
        }
    }

    private static <T> T valueOf(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("No answer", e);
        }
    }
}
