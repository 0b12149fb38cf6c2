package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Names.everyoneFound;
import static org.hustings.candidate.service.Names.found;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search for what is no name. */
@QuarkusTest
class HostileSearchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"   ", "%", "_", "%_%", "'", "\"\"", "\\", "🗳", "\u202E\u200F", "'; drop table person; --"})
    void what_holds_no_name_is_no_error(String words) {
        anonymous().queryParam("q", words).get("/v1/people").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "   ", "🗳"})
    void what_holds_no_letter_finds_nobody(String words) {
        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 1000})
    void endless_words_are_refused(int length) {
        anonymous()
                .queryParam("q", "x".repeat(length))
                .get("/v1/people")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.pointer", equalTo(List.of("?q")))
                .body("violations.code", equalTo(List.of("size")));
    }

    @Test
    void an_election_whose_identifier_is_longer_than_any_is_refused() {
        anonymous()
                .queryParam("electionId", "x".repeat(201))
                .get("/v1/candidates")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.pointer", equalTo(List.of("?electionId")));
    }

    @Test
    void words_that_do_not_fit_into_an_address_are_refused_before_they_are_read() {
        anonymous()
                .queryParam("q", "x".repeat(10_000))
                .get("/v1/people")
                .then()
                .statusCode(414)
                .contentType(PROBLEM);
    }

    @Test
    void a_name_that_grows_when_it_is_decomposed_is_kept_and_found() {
        var name = "\uFDFA".repeat(200);
        var wanted = person(name);

        assertThat(everyoneFound(name, 200)).contains(wanted);
    }
}
