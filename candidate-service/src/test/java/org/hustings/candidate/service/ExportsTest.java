package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.hustings.candidate.exchange.csv.CandidateCsv;
import org.hustings.candidate.exchange.popolo.PopoloSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Candidates and people in the forms that others read, over HTTP. */
@QuarkusTest
class ExportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    @PersistenceUnitExtension
    HeardStatements statements;

    @Test
    void candidates_are_exported_as_a_table_in_the_order_of_the_ballot() throws IOException {
        var election = election();
        stand(election, Map.of("personId", person("Zed"), "listPosition", 1));
        var second = candidate(election, "Abe");

        var answer = anonymous().get(csv(election));

        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=utf-8;header=present"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"%s.candidates.csv\"".formatted(election)));
        var rows = rows(answer.asString());
        assertThat(rows.getFirst().getHeader()).isEqualTo(CandidateCsv.COLUMNS);
        assertThat(rows).extracting(row -> row.getField("ballot_name")).containsExactly("Zed", "Abe");
        assertThat(rows.getLast().getField("candidate_id")).isEqualTo(second);
    }

    @Test
    void more_candidates_than_are_read_at_a_time_all_come_in_a_bounded_number_of_statements() throws IOException {
        var election = election();
        for (int i = 0; i < 205; i++) {
            candidate(election, "Candidate %03d".formatted(i));
        }

        var sent = statements.during(() -> assertThat(rowsOf(election)).hasSize(205));

        assertThat(sent).hasSize(6);
    }

    @Test
    void candidates_are_exported_as_popolo() throws IOException {
        var election = election() + ".2017-04-19";
        var organisation = Client.body();
        var id = stand(
                        election,
                        Map.of(
                                "personId", person("Len McCluskey"),
                                "affiliation", Map.of("organisation", organisation, "nameAtTheTime", "TGWU")))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        var document = json(election, "/v1/elections/%s/candidates/exports/popolo");

        PopoloSchema.assertValid(document);
        assertThat(document.at("/memberships/0/id").asText()).isEqualTo(id);
        assertThat(document.at("/memberships/0/election/date").asText()).isEqualTo("2017-04-19");
        assertThat(document.at("/organizations/0/name").asText()).isEqualTo("Unite the Union");
    }

    @Test
    void a_person_is_exported_with_all_candidacies() throws IOException {
        var person = person("Ian Allinson");
        stand("known.%s.2017-04-19".formatted(word()), Map.of("personId", person));
        stand("known.%s.2020-08-25".formatted(word()), Map.of("personId", person));

        var document = json(person, "/v1/people/%s/exports/popolo");

        PopoloSchema.assertValid(document);
        assertThat(document.at("/persons/0/name").asText()).isEqualTo("Ian Allinson");
        assertThat(document.findValuesAsText("date")).containsExactly("2020-08-25", "2017-04-19");
    }

    @Test
    void what_a_person_holds_is_in_the_document_and_changes_its_tag() throws IOException {
        var person = person("Len McCluskey");
        var path = "/v1/people/%s/exports/popolo";
        var tag = anonymous().get(path.formatted(person)).header("ETag");
        var holding = Map.of(
                "postId",
                Client.body(),
                "organisationName",
                "Unite",
                "role",
                "SUBSTANTIVE",
                "startDate",
                Map.of("value", "2011"));
        Client.hold(person, holding).then().statusCode(201);

        anonymous()
                .get(path.formatted(person))
                .then()
                .header("ETag", not(equalTo(tag)))
                .body("memberships[0].role", equalTo("General Secretary of Unite"))
                .body("memberships[0].start_date", equalTo("2011"))
                .body("posts[0].label", equalTo("General Secretary of Unite"));
        PopoloSchema.assertValid(json(person, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "popolo"})
    void whoever_has_the_current_form_is_told_so_and_a_new_name_is_news(String form) {
        var election = election();
        var person = person("Gerard Coyne");
        stand(election, Map.of("personId", person));
        var path = "/v1/elections/%s/candidates/exports/%s".formatted(election, form);
        var tag = anonymous().get(path).header("ETag");

        anonymous().header("If-None-Match", tag).get(path).then().statusCode(304);
        patch("/v1/people/" + person, 1, "{\"givenName\": \"Gerard\"}").then().statusCode(200);
        anonymous()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void an_election_without_candidates_is_a_header_alone() {
        anonymous()
                .get(csv(election()))
                .then()
                .statusCode(200)
                .body(equalTo(String.join(",", CandidateCsv.COLUMNS) + "\r\n"));
    }

    @Test
    void drafts_are_there_for_callers_with_a_role_alone() throws IOException {
        var election = election();
        candidate(election, "Shown");
        stand(election, Map.of("personId", person("Draft"), "draft", true));

        assertThat(rows(anonymous().get(csv(election)).asString())).hasSize(1);
        assertThat(rows(viewer().get(csv(election)).asString())).hasSize(2);
        for (var path : List.of(
                csv("hidden." + word()),
                "/v1/elections/nowhere.2017-04-19/candidates/exports/popolo",
                "/v1/people/%s/exports/popolo".formatted(draftPerson("Draft")))) {
            anonymous().get(path).then().statusCode(404).contentType(PROBLEM);
        }
    }

    private static List<NamedCsvRecord> rowsOf(String election) {
        try {
            return rows(anonymous().get(csv(election)).asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    private static JsonNode json(String id, String path) throws IOException {
        return JSON.readTree(anonymous()
                .get(path.formatted(id))
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString());
    }

    private static String csv(String election) {
        return "/v1/elections/%s/candidates/exports/csv".formatted(election);
    }
}
