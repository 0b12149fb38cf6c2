package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.viewer;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** An import of candidates, as its sender sees it. */
record CandidateImport(String location) {

    /** The columns that a table may have, but for the person's id. */
    static final String HEADER = "election_id,name,given_name,family_name,person_identifiers,birth_date,gender,links,"
            + "ballot_name,list_position,pre_election_status,incumbent,affiliation,affiliation_description,"
            + "nominations_branch,nominations_workplace,slogan,statement,draft\n";

    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", ContentType.TEXT));

    /** A table that has been gone through. */
    static CandidateImport table(String table) {
        return sent("text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    /** A list that has been gone through. */
    static CandidateImport list(String list) {
        return sent("application/json", list.getBytes(StandardCharsets.UTF_8));
    }

    /** The candidacies of a list, each without its braces. */
    static CandidateImport candidates(String... candidates) {
        return list("{\"candidates\": [\n{%s}\n]}".formatted(String.join("},\n{", candidates)));
    }

    static CandidateImport sent(String type, byte[] file) {
        return begun(type, file).over();
    }

    static CandidateImport begun(String type, byte[] file) {
        var accepted = post(type, file);
        assertThat(accepted.statusCode()).isEqualTo(202);
        return new CandidateImport(accepted.header("Location"));
    }

    static Response post(String type, byte[] file) {
        return editor().config(PLAIN).contentType(type).body(file).post("/v1/candidate-imports");
    }

    CandidateImport over() {
        Awaitility.await().atMost(Duration.ofMinutes(10)).until(() -> record().getString("finishedAt") != null);
        return this;
    }

    JsonPath record() {
        return viewer().get(location).jsonPath();
    }

    String id() {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    int count(String outcome) {
        return record().getInt(outcome);
    }

    JsonPath problems() {
        return viewer().get(location + "/problems").jsonPath();
    }

    List<String> codes() {
        return problems().getList("items.code");
    }

    /** Fails unless all records became this. */
    CandidateImport all(String outcome, int records) {
        assertThat(problems().getList("items")).isEmpty();
        assertThat(count(outcome)).as(outcome).isEqualTo(records);
        assertThat(count("recordsRead")).isEqualTo(records);
        return this;
    }
}
