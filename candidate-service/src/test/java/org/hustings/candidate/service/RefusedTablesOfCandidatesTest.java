package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Names.mark;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a table of candidates may not hold, and who may neither send nor see one. */
@QuarkusTest
class RefusedTablesOfCandidatesTest {

    private final String election = Client.election();
    private final String len = "Leonard " + mark();

    @ConfigProperty(name = "hustings.election-service.url")
    String owner;

    @Test
    void a_column_that_is_not_known_fails_the_file() {
        var imported = CandidateImport.table("election_id,nmae\n%s,%s\n".formatted(election, len));

        assertThat(imported.record().getString("status")).isEqualTo("FAILED");
        assertThat(imported.codes()).containsExactly("unknown-column");
    }

    @Test
    void every_fault_of_a_row_is_told_at_its_cell() {
        var imported = CandidateImport.table(CandidateImport.HEADER.replace("birth_date", "person_id")
                + "%s,A,,,wikidata,you,,ht[tp,,0.5,elected,perhaps,,,many,,,,\n".formatted(election)
                + "%s,,,,,,,,,,,,,,,,,,\n".formatted(election)
                + ",B,,,,,,,,,,,,,,,,,\n"
                + "%s,C,,,,,,,,0,,,,,,,,,\n".formatted(election)
                + "%s,%s,,,,,,,,,WITHDRAWN,,,,,,,,\n".formatted(election, len)
                + "%s,D\n".formatted(election));

        assertThat(imported.count("failed")).isEqualTo(6);
        var problems = imported.problems();
        assertThat(problems.getList("items.line", Integer.class)).containsExactly(2, 2, 2, 2, 2, 2, 2, 3, 4, 5, 6, 7);
        assertThat(problems.getList("items.code", String.class))
                .containsExactlyInAnyOrder(
                        "invalid-value",
                        "wrong-type",
                        "invalid-value",
                        "whole-number",
                        "invalid-value",
                        "invalid-value",
                        "whole-number",
                        "person-missing",
                        "election-id-missing",
                        "min",
                        "status-not-first",
                        "wrong-number-of-columns");
        assertThat(problems.getList("items.pointer", String.class))
                .contains(
                        "/person_id",
                        "/links",
                        "/person_identifiers",
                        "/name",
                        "/list_position",
                        "/pre_election_status");
        assertThat(candidates().getList("items")).isEmpty();
        assertThat(Names.listed(len)).isEmpty();
    }

    @Test
    void an_election_that_there_is_not_is_asked_for_once_and_fails_its_rows_alone() {
        var none = "none." + mark();
        var imported = CandidateImport.table(
                "election_id,name\n%s,A\n%s,B\n%s,%s\n%s,C\n".formatted(none, none, election, len, none));

        assertThat(imported.codes()).containsExactly("election-not-found", "election-not-found", "election-not-found");
        assertThat(imported.count("created")).isEqualTo(1);
        assertThat(asked(none)).isEqualTo(1);
        assertThat(asked(election)).isEqualTo(1);
    }

    @Test
    void the_candidates_of_a_locked_election_stay_as_they_are() {
        var imported = CandidateImport.table("election_id,name\nlocked.%s,%s\n".formatted(mark(), len));

        assertThat(imported.codes()).containsExactly("candidates-locked");
        assertThat(Names.listed(len)).isEmpty();
    }

    @Test
    void only_who_may_edit_may_import_and_only_who_has_a_role_finds_imports() {
        viewer().contentType("text/csv")
                .body("x")
                .post("/v1/candidate-imports")
                .then()
                .statusCode(403);
        var imported = CandidateImport.table("election_id,name\n%s,%s\n".formatted(election, len));

        anonymous().get(imported.location()).then().statusCode(404);
        anonymous().get(imported.location() + "/problems").then().statusCode(404);
        anonymous().get("/v1/candidate-imports").then().body("items", hasSize(0));
        viewer().get("/v1/candidate-imports?limit=1").then().body("items[0].status", equalTo("COMPLETED"));
        editor().get(imported.location()).then().body("submittedBy", equalTo("editor"));
        editor().contentType("application/xml")
                .body("<x/>")
                .post("/v1/candidate-imports")
                .then()
                .statusCode(415)
                .body("type", endsWith("unsupported-media-type"));
    }

    private int asked(String id) {
        return Integer.parseInt(anonymous().get(owner + "/asked/" + id).asString());
    }

    private JsonPath candidates() {
        return viewer().get("/v1/elections/%s/candidates".formatted(election)).jsonPath();
    }
}
