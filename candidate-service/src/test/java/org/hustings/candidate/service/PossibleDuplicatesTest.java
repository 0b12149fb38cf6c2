package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Who is recorded a second time is told so, and recorded all the same. */
@QuarkusTest
class PossibleDuplicatesTest {

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void the_answer_to_the_creation_names_who_may_be_the_same_and_no_later_answer_does() {
        var name = name();
        var first = person(name);

        var second = create(Map.of("name", name))
                .header("ETag", "\"1\"")
                .body("possibleDuplicates", hasSize(1))
                .body("possibleDuplicates[0].id", equalTo(first))
                .body("possibleDuplicates[0].name", equalTo(name))
                .body("possibleDuplicates[0].similarity", equalTo("1.000"))
                .body("possibleDuplicates[0].reasons", equalTo(List.of("SAME_NAME")))
                .extract();

        anonymous()
                .get(second.header("Location"))
                .then()
                .header("ETag", "\"1\"")
                .body("$", not(hasKey("possibleDuplicates")));
    }

    @Test
    void whoever_is_like_nobody_is_created_without_a_word() {
        create(Map.of("name", name())).body("$", not(hasKey("possibleDuplicates")));
    }

    @Test
    void a_repeat_with_its_key_is_answered_with_the_same_suggestions() {
        var name = name();
        person(name);
        var key = word();

        var answers = List.of(keyed(key, name), keyed(key, name));

        assertThat(answers.get(1)).isEqualTo(answers.get(0)).contains("possibleDuplicates");
    }

    @Test
    void the_order_of_words_accents_and_small_differences_do_not_hide_a_duplicate() {
        var mark = name();
        var accents = person("José " + mark + " Özil");
        var misspelt = person("Jose " + mark + " Osil");

        create(Map.of("name", "Ozil, Jose " + mark))
                .body("possibleDuplicates.id", equalTo(List.of(accents, misspelt)))
                .body("possibleDuplicates.reasons", equalTo(List.of(List.of("SAME_NAME"), List.of("SIMILAR_NAME"))));
    }

    @Test
    void another_name_may_be_the_one_in_common() {
        var married = name();
        var maiden = name();
        var first = person(maiden);

        create(Map.of("name", married, "otherNames", List.of(Map.of("name", maiden))))
                .body("possibleDuplicates.id", equalTo(List.of(first)));
    }

    @Test
    void one_identifier_tells_more_than_any_name() {
        var name = name();
        var identifiers = List.of(Map.of("scheme", "wikidata", "identifier", word()));
        var named = person(name);
        var identified = create(Map.of("name", name(), "identifiers", identifiers))
                .extract()
                .<String>path("id");

        create(Map.of("name", name, "identifiers", identifiers))
                .body("possibleDuplicates.id", equalTo(List.of(identified, named)))
                .body("possibleDuplicates[0].reasons", equalTo(List.of("SAME_IDENTIFIER")));
    }

    @Test
    void a_date_of_birth_speaks_for_one_and_against_another() {
        var name = name();
        create(Map.of("name", name, "birthDate", Map.of("value", "1950-01-01")));
        var unknown = person(name);
        var sameDay = create(Map.of("name", name, "birthDate", Map.of("value", "1967-03-01")))
                .extract()
                .<String>path("id");

        create(Map.of("name", name, "birthDate", Map.of("value", "1967-03-01")))
                .body("possibleDuplicates.id", equalTo(List.of(sameDay, unknown)))
                .body("possibleDuplicates[0].reasons", equalTo(List.of("SAME_NAME", "SAME_BIRTH_DATE")));
    }

    @Test
    void ten_are_suggested_at_most() {
        var name = name();
        for (int i = 0; i < 12; i++) {
            person(name);
        }

        create(Map.of("name", name)).body("possibleDuplicates", hasSize(10));
    }

    @Test
    void a_recorded_person_has_the_same_suggestions_without_drafts_for_the_public() {
        var name = name();
        var one = person(name);
        var other = person(name);
        var draft = draftPerson(name);

        anonymous()
                .get("/v1/people/%s/possible-duplicates".formatted(one))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(other)));
        viewer().get("/v1/people/%s/possible-duplicates".formatted(one))
                .then()
                .body("items.id", equalTo(List.of(other, draft)));
        anonymous()
                .get("/v1/people/%s/possible-duplicates".formatted(draft))
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
    }

    @Test
    void whoever_was_merged_is_suggested_as_the_person_merged_into() throws SQLException {
        var name = name();
        var root = person(name());
        var duplicate = person(name);
        new Database(dataSource).merge(duplicate, root);

        create(Map.of("name", name)).body("possibleDuplicates.id", equalTo(List.of(root)));
        anonymous()
                .get("/v1/people/%s/possible-duplicates".formatted(root))
                .then()
                .body("items.id", not(equalTo(List.of(root))));
    }

    @Test
    void suggestions_cost_one_statement_beside_the_person() {
        var name = name();
        var id = person(name);
        person(name);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();

        anonymous()
                .get("/v1/people/%s/possible-duplicates".formatted(id))
                .then()
                .body("items", hasSize(1));

        // The first asks whether another person stands for this one.
        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(3);
    }

    private static ValidatableResponse create(Map<String, ?> body) {
        return post("/v1/people", body).then().statusCode(201);
    }

    private static String keyed(String key, String name) {
        return editor().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    /** Like no other name. */
    private static String name() {
        return word().replace("-", "");
    }
}
