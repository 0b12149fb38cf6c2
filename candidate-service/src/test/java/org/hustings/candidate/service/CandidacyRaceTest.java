package org.hustings.candidate.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at once: the database has the last word, and each loser is told why. */
@QuarkusTest
class CandidacyRaceTest {

    private static final int AT_ONCE = 50;

    @Test
    void of_fifty_posts_of_one_candidacy_at_once_one_is_created_and_the_others_are_conflicts() throws Exception {
        var election = Client.election();
        var candidacy = Map.of("personId", person("Len McCluskey"));

        var answers = atOnce(() -> stand(election, candidacy).statusCode());

        assertThat(answers).isEqualTo(Map.of(201, 1L, 409, AT_ONCE - 1L));
        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void of_fifty_patches_of_one_version_at_once_one_is_taken_and_the_others_are_stale() throws Exception {
        var path = "/v1/candidates/" + Client.candidate(Client.election(), "Gerard Coyne");

        var answers = atOnce(
                () -> Client.patch(path, 1, Map.of("slogan", Client.word())).statusCode());

        assertThat(answers).isEqualTo(Map.of(200, 1L, 412, AT_ONCE - 1L));
    }

    @Test
    void of_fifty_withdrawals_of_one_endorsement_at_once_one_is_recorded_and_the_others_are_conflicts()
            throws Exception {
        var endorsement = Client.endorsement(Client.candidate(Client.election(), "Gerard Coyne"), "A", Map.of());

        var answers = atOnce(() -> Client.withdraw(endorsement, "2017").statusCode());

        assertThat(answers).isEqualTo(Map.of(201, 1L, 409, AT_ONCE - 1L));
    }

    @Test
    void of_fifty_patches_of_one_endorsement_at_once_one_is_taken_and_the_others_are_stale() throws Exception {
        var path = "/v1/endorsements/"
                + Client.endorsement(Client.candidate(Client.election(), "Gerard Coyne"), "A", Map.of());
        var by = Map.of("type", "PERSON", "personId", person("Jack Dromey"));

        var answers = atOnce(() -> Client.patch(path, 1, Map.of("endorser", by, "capacity", Client.word()))
                .statusCode());

        assertThat(answers).isEqualTo(Map.of(200, 1L, 412, AT_ONCE - 1L));
    }

    private static Map<Integer, Long> atOnce(IntSupplier call) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return call.getAsInt();
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(CandidacyRaceTest::valueOf).collect(groupingBy(status -> status, counting()));
        }
    }

    private static int valueOf(Future<Integer> answer) {
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
