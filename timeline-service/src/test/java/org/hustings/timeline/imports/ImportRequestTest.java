package org.hustings.timeline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.election;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.Test;

/** Who may import, and what has to be said beside a file. */
@QuarkusTest
class ImportRequestTest {

    private static final String RACE = """
            {"events": [{"start_date": {"year": 2017}, "text": {"headline": "The race"}}]}
            """;

    private final String election = election();

    @Test
    void an_import_needs_an_election_that_is_there() {
        TimelineImport.post("application/json", RACE, Map.of())
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("?electionId")));
        TimelineImport.post("application/json", RACE, Map.of("electionId", "no.such"))
                .then()
                .statusCode(404)
                .body("type", equalTo("https://hustings.org/problems/election-not-found"));
    }

    @Test
    void what_is_said_beside_a_file_has_to_make_sense() {
        refused("sourceUrl", Map.of("sourceTitle", "The race", "sourceUrl", "javascript:alert(1)"));
        refused("sourceTitle", Map.of("sourceUrl", "https://example.org/race"));
        refused("sourceTitle", Map.of("sourceTitle", " "));
        refused("zone", Map.of("zone", "Middle/Earth"));
        refused("draft", Map.of("draft", "perhaps"));
        refused("source", Map.of("source", "The race"));
    }

    private void refused(String parameter, Map<String, String> parameters) {
        TimelineImport.post("application/json", RACE, with(parameters))
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("?" + parameter)));
    }

    @Test
    void an_import_shows_what_was_said_beside_its_file() {
        var parameters = with(Map.of("sourceTitle", "The race"));

        Api.viewer()
                .get(TimelineImport.sent("application/json", RACE, parameters).location())
                .then()
                .body("parameters.electionId", equalTo(election))
                .body("parameters.sourceTitle", equalTo("The race"));
    }

    @Test
    void only_editors_import_and_only_roles_see_imports() {
        var location = TimelineImport.file(election, RACE).location();

        anonymous()
                .contentType("application/json")
                .body(RACE)
                .post("/v1/campaign-event-imports?electionId=" + election)
                .then()
                .statusCode(401);
        Api.viewer()
                .contentType("application/json")
                .body(RACE)
                .post("/v1/campaign-event-imports?electionId=" + election)
                .then()
                .statusCode(403);
        anonymous().get(location).then().statusCode(404);
        anonymous().get(location + "/problems").then().statusCode(404);
        anonymous().get("/v1/campaign-event-imports").then().body("items", hasSize(0));
        Api.editor()
                .contentType("application/xml")
                .body("<a/>")
                .post("/v1/campaign-event-imports?electionId=" + election)
                .then()
                .statusCode(415);
    }

    @Test
    void a_file_sent_again_with_its_key_is_one_import() {
        var key = UUID.randomUUID().toString();
        var first =
                TimelineImport.request("application/json", RACE, with(Map.of())).header("Idempotency-Key", key);
        var location = first.post("/v1/campaign-event-imports").header("Location");

        var again =
                TimelineImport.request("application/json", RACE, with(Map.of())).header("Idempotency-Key", key);
        assertThat(again.post("/v1/campaign-event-imports").header("Location")).isEqualTo(location);
        TimelineImport.request("application/json", RACE, Map.of("electionId", election()))
                .header("Idempotency-Key", key)
                .post("/v1/campaign-event-imports")
                .then()
                .statusCode(422);
    }

    private Map<String, String> with(Map<String, String> parameters) {
        var all = new HashMap<>(parameters);
        all.put("electionId", election);
        return all;
    }
}
