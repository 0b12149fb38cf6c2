package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.endorsement;
import static org.hustings.candidate.service.Client.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Endorsements that nobody sends by good will. */
@QuarkusTest
class EndorsementInputTest {

    private String candidate = "";

    @BeforeEach
    void stand() {
        candidate = candidate(election(), "Gerard Coyne");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                    | 422 | /endorser
            {"stance": "SUPPORTS"}                                                                | 422 | /endorser
            {"stance": "SUPPORTS", "endorser": null}                                              | 422 | /endorser
            {"stance": "SUPPORTS", "endorser": {}}                                                | 400 |
            {"stance": "SUPPORTS", "endorser": "Jack"}                                            | 400 |
            {"stance": "SUPPORTS", "endorser": {"type": "GHOST", "name": "A"}}                    | 400 |
            {"stance": "SUPPORTS", "endorser": {"type": "TEXT"}}                                  | 422 | /endorser/name
            {"stance": "SUPPORTS", "endorser": {"type": "TEXT", "name": " "}}                     | 422 | /endorser/name
            {"stance": "SUPPORTS", "endorser": {"type": "TEXT", "name": "A\\u0000"}}              | 400 | /endorser/name
            {"stance": "SUPPORTS", "endorser": {"type": "TEXT", "name": "A", "personId": "x"}}    | 400 | /endorser/personId
            {"stance": "SUPPORTS", "endorser": {"type": "PERSON"}}                                | 422 | /endorser/personId
            {"stance": "SUPPORTS", "endorser": {"type": "PERSON", "personId": "1"}}               | 400 | /endorser/personId
            {"stance": "SUPPORTS", "endorser": {"type": "ORGANISATION", "name": "A"}}             | 422 | /endorser/organisationId
            {"endorser": {"type": "TEXT", "name": "A"}}                                           | 422 | /stance
            {"stance": "LOVES", "endorser": {"type": "TEXT", "name": "A"}}                        | 400 | /stance
            {"stance": 0, "endorser": {"type": "TEXT", "name": "A"}}                              | 400 | /stance
            {"stance": "SUPPORTS", "endorser": {"type": "TEXT", "name": "A"}, "capacity": " "}    | 422 | /capacity
            {"stance": "SUPPORTS", "endorser": {"type": "TEXT", "name": "A"}, "madeAt": "2017"}   | 400 | /madeAt
            {"stance": "SUPPORTS", "endorser": {"type": "TEXT", "name": "A"}, "sources": [null]}  | 422 | /sources/0
            {"stance": "SUPPORTS", "endorser": {"type": "TEXT", "name": "A"}, "withdrawnAt": {"value": "2017"}} | 400 | /withdrawnAt
            {"stance": "SUPPORTS", "endorser": {"type": "TEXT", "name": "A"}, "madeAt": {"value": "9999"}}      | 422 | /madeAt
            """)
    void a_body_that_is_no_endorsement_is_refused_at_its_place(String body, int status, @Nullable String pointer) {
        refused(endorse(candidate, body), status, pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                               | 422 | /withdrawnAt
            {"withdrawnAt": {"value": "yesterday"}}                          | 400 | /withdrawnAt
            {"withdrawnAt": {"value": "9999-01-01"}}                         | 422 | /withdrawnAt
            {"withdrawnAt": {"value": "2017", "zone": "Mars/Olympus"}}       | 400 | /withdrawnAt
            {"withdrawnAt": {"value": "2017"}, "source": {"title": "t"}}     | 422 | /source/kind
            {"withdrawnAt": {"value": "2017"}, "undo": true}                 | 400 | /undo
            """)
    void a_body_that_is_no_withdrawal_is_refused_at_its_place(String body, int status, @Nullable String pointer) {
        var id = endorsement(candidate, "Jack Dromey", Map.of());

        refused(post("/v1/endorsements/%s/withdrawal".formatted(id), body), status, pointer);
    }

    @Test
    void texts_are_taken_in_full_length_and_refused_beyond() {
        endorsement(candidate, "x".repeat(200), Map.of("capacity", "x".repeat(200), "statement", "x".repeat(5000)));

        refused(
                endorse(
                        candidate,
                        Map.of(
                                "endorser",
                                Map.of("type", "TEXT", "name", "A"),
                                "stance",
                                "SUPPORTS",
                                "statement",
                                "x".repeat(5001))),
                422,
                "/statement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table endorsement; --", "<script>alert(1)</script>", "Łukasz 李 🗳"})
    void text_is_kept_as_it_is(String text) {
        var id = endorsement(candidate, text, Map.of("statement", text));

        anonymous()
                .get("/v1/endorsements/" + id)
                .then()
                .statusCode(200)
                .body("endorser.name", equalTo(text))
                .body("statement", equalTo(text));
    }

    private static void refused(Response answer, int status, @Nullable String pointer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo(PROBLEM);
        if (pointer != null) {
            assertThat(answer.<List<String>>path("violations.pointer"))
                    .as(answer.asString())
                    .contains(pointer);
        }
        assertThat(answer.asString())
                .doesNotContain("org.hustings.", "java.", "Exception", "select ", "insert ", "hibernate");
    }
}
