package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Names.mark;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is exported, imported again. */
@QuarkusTest
class ExportedCandidatesAgainTest {

    private final String election = Client.election();
    private final String coyne = "=Gérard \"Gerry\", " + mark();
    private final String path = "/v1/elections/%s/candidates".formatted(election);

    private byte[] export() {
        return editor().get(path + "/exports/csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private void record() {
        var person = Client.post(
                        "/v1/people",
                        Map.of(
                                "name",
                                coyne,
                                "givenName",
                                "'=Gérard",
                                "identifiers",
                                List.of(
                                        Map.of("scheme", "a b:c", "identifier", mark() + " 100%25:"),
                                        Map.of("scheme", "wikidata", "identifier", mark()))))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Client.stand(
                        election,
                        Map.of(
                                "personId",
                                person,
                                "ballotName",
                                "COYNE; Gerard",
                                "preElectionStatus",
                                "QUALIFIED",
                                "incumbent",
                                true,
                                "listPosition",
                                2,
                                "affiliation",
                                Map.of("nameAtTheTime", "Unite\nthe Union", "description", "@west"),
                                "nominations",
                                List.of(Map.of("count", 187, "unit", "BRANCH"))))
                .then()
                .statusCode(201);
        Client.candidate(election, "Ian " + mark());
        Client.move(Client.candidate(election, "Len " + mark()), "WITHDRAWN")
                .then()
                .statusCode(201);
    }

    @Test
    void an_export_that_is_read_back_changes_nothing() {
        record();
        var exported = export();

        CandidateImport.sent("text/csv", exported).all("unchanged", 3);

        assertThat(export()).isEqualTo(exported);
    }

    @Test
    void an_export_is_corrected_in_a_spreadsheet_and_read_back() {
        record();
        var corrected = new String(export(), StandardCharsets.UTF_8).replace(",2,QUALIFIED,", ",3,QUALIFIED,");

        var imported = CandidateImport.table("\uFEFF" + corrected.replace("\r\n", "\r"));

        assertThat(imported.codes()).isEmpty();
        assertThat(imported.count("updated")).isEqualTo(1);
        assertThat(imported.count("unchanged")).isEqualTo(2);
        assertThat(new String(export(), StandardCharsets.UTF_8)).isEqualTo(corrected);
    }
}
