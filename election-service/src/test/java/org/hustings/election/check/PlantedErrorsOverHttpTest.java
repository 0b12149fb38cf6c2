package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hustings.election.Api;
import org.hustings.election.check.CheckedFigures.ClaimedElectorate;
import org.junit.jupiter.api.Test;

/** Synthetic elections with one planted error each, found across elections by the check that is about it. */
@QuarkusTest
class PlantedErrorsOverHttpTest {

    private static final String RESULT = "/v1/elections/%s/result";

    @Inject
    ObjectMapper json;

    @Test
    void each_planted_error_is_found_by_its_check_and_by_no_other() {
        var organisation = Api.organisation("Planted");
        var expected = new LinkedHashMap<String, String>();
        PlantedErrors.all().forEach(planted -> {
            var code = planted.code().name();
            expected.put(code, election(organisation, code, planted.checked()));
        });

        var found = new LinkedHashMap<String, String>();
        for (var code : CheckCode.values()) {
            for (var outcome : List.of("WARN", "FAIL")) {
                found(organisation, code, outcome)
                        .forEach(election -> found.merge(code.name(), election, String::concat));
            }
        }

        assertThat(found).isEqualTo(expected);
    }

    private static List<String> found(String organisation, CheckCode code, String outcome) {
        return Api.anonymous()
                .get("/v1/results?organisationId=%s&check=%s&outcome=%s".formatted(organisation, code, outcome))
                .path("items.electionId");
    }

    private String election(String organisation, String code, Checked planted) {
        var id = "trade-union.planted.%s.2030-05-07".formatted(code.toLowerCase(Locale.ROOT));
        var figures = planted.figures();
        var body = Map.of(
                "id",
                id,
                "name",
                "With a planted error",
                "type",
                "TRADE_UNION",
                "organisationId",
                organisation,
                "seats",
                figures.seats(),
                "votesAllowed",
                figures.votesAllowed(),
                "voteVariation",
                figures.voteVariation());
        Api.editor().post("/v1/elections", text(body)).then().statusCode(201);
        figures.electorates().forEach(electorate -> claim(id, electorate));
        Api.move(id, "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "BALLOT_OPEN", "BALLOT_CLOSED");
        Api.returningOfficer()
                .put(
                        RESULT.formatted(id),
                        Api.anonymous().get("/v1/elections/" + id).header("ETag"),
                        text(withNames(planted)))
                .then()
                .statusCode(200);
        return id;
    }

    private static void claim(String election, ClaimedElectorate electorate) {
        Api.editor()
                .post("/v1/elections/%s/electorates".formatted(election), """
                        {"size": %d, "basis": "%s"}""".formatted(
                                electorate.size(), electorate.basis()))
                .then()
                .statusCode(201);
    }

    /** Counted on a day without candidates known here, a tally says itself whose it is. */
    private Object withNames(Checked planted) {
        JsonNode tree = json.valueToTree(planted.reported());
        tree.findParents("candidateId").forEach(tally -> ((ObjectNode) tally).put("ballotName", "A name"));
        ((ObjectNode) tree).remove("countedAt");
        return tree;
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
