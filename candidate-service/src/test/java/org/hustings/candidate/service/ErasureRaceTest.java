package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person is erased while others write about that person. */
@QuarkusTest
class ErasureRaceTest {

    private static final int WRITERS = 20;
    private static final int PAIRS = 4;

    private final String name = "Mary-" + word();

    @Inject
    DataSource dataSource;

    @AfterEach
    void awaitTopic() {
        new Traces(dataSource).awaitTopic();
    }

    @Test
    void whatever_is_written_meanwhile_is_erased_or_refused() throws Exception {
        var person = Client.person(name);
        var candidate =
                stand(election(), Map.of("personId", person)).then().extract().<String>path("id");
        var declares = declares(person);

        var statuses = atOnce(Stream.of(
                        declares.subList(0, WRITERS / 2),
                        List.<IntSupplier>of(() -> erase(person)),
                        changes(candidate),
                        declares.subList(WRITERS / 2, WRITERS))
                .flatMap(List::stream)
                .toList());

        assertThat(statuses).contains(201).isSubsetOf(200, 201, 409, 412);
        assertThat(new Traces(dataSource).tablesWith(name)).isEmpty();
        assertThat(new Traces(dataSource).eventsWith(name)).isEmpty();
    }

    @Test
    void those_who_were_wrongly_taken_for_one_are_erased_at_once() {
        var requests = IntStream.range(0, PAIRS)
                .mapToObj(pair -> takenForOne())
                .flatMap(List::stream)
                .<IntSupplier>map(each -> () -> erase(each))
                .toList();

        assertThat(atOnce(requests)).hasSize(2 * PAIRS).containsOnly(201);
    }

    private static List<String> takenForOne() {
        var pair = List.of(Client.person("Len McCluskey"), Client.person("Leonard McCluskey"));
        Client.undo(pair.getFirst(), Client.merged(pair.getFirst(), pair.getLast()));
        Client.undo(pair.getFirst(), Client.merged(pair.getLast(), pair.getFirst()));
        return pair;
    }

    private List<IntSupplier> declares(String person) {
        return IntStream.range(0, WRITERS)
                .<IntSupplier>mapToObj(writer -> () -> stand(election(), Map.of("personId", person, "ballotName", name))
                        .statusCode())
                .toList();
    }

    private List<IntSupplier> changes(String candidate) {
        return IntStream.range(0, WRITERS)
                .<IntSupplier>mapToObj(
                        writer -> () -> patch("/v1/candidates/" + candidate, 1, "{\"slogan\": \"%s\"}".formatted(name))
                                .statusCode())
                .toList();
    }

    private static List<Integer> atOnce(List<IntSupplier> requests) {
        var answers = requests.stream()
                .map(request -> CompletableFuture.supplyAsync(request::getAsInt, Thread.ofVirtual()::start))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static int erase(String person) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.admin())
                .contentType("application/json")
                .body(Map.of("reason", "case 17"))
                .post("/v1/people/%s/erasure".formatted(person))
                .statusCode();
    }
}
