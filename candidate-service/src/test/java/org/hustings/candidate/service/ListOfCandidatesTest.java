package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Names.mark;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidates in JSON. */
@QuarkusTest
class ListOfCandidatesTest {

    private final String election = Client.election();
    private final String name = "Gerard " + mark();

    private JsonPath candidates() {
        return viewer().get("/v1/elections/%s/candidates".formatted(election)).jsonPath();
    }

    private String coyne() {
        return """
                "electionId": "%s",
                "person": {"name": "%s", "familyName": "Coyne", "honorificPrefix": "Mr",
                  "sources": [{"title": "Sky News", "kind": "NEWS"}]},
                "ballotName": "Gerard Coyne", "preElectionStatus": "QUALIFIED",
                "affiliation": {"nameAtTheTime": "Unite", "description": "regional secretary"},
                "nominations": [{"count": 187, "unit": "BRANCH", "membersRepresented": 40000,
                  "source": {"title": "List of nominations", "kind": "OFFICIAL_NOTICE"}}],
                "identifiers": [{"scheme": "ballot", "identifier": "2"}],
                "sources": [{"title": "Notice of candidates", "kind": "OFFICIAL_NOTICE"}]
                """.formatted(election, name);
    }

    @Test
    void an_object_becomes_a_candidacy_and_a_person() {
        var imported = CandidateImport.candidates(coyne()).all("created", 1);

        assertThat(imported.record().getString("format")).isEqualTo("CANDIDATES_JSON");
        var candidate = candidates();
        assertThat(candidate.getString("items[0].ballotName")).isEqualTo("Gerard Coyne");
        assertThat(candidate.getInt("items[0].nominations[0].membersRepresented"))
                .isEqualTo(40000);
        assertThat(candidate.getList("items[0].sources.title", String.class)).containsExactly("Notice of candidates");
        var person = viewer().get("/v1/people/" + candidate.getString("items[0].personId"))
                .jsonPath();
        assertThat(person.getString("honorificPrefix")).isEqualTo("Mr");
        assertThat(person.getList("sources.title", String.class)).containsExactly("Sky News");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        CandidateImport.candidates(coyne()).all("created", 1);

        CandidateImport.candidates(coyne()).all("unchanged", 1);
    }

    @Test
    void the_sources_of_what_is_new_are_added() {
        CandidateImport.candidates(coyne());

        var later = CandidateImport.candidates(coyne().replace("187", "188").replace("Notice of", "List of"));

        assertThat(later.count("updated")).isEqualTo(1);
        assertThat(candidates().getList("items[0].sources.title", String.class))
                .containsExactly("Notice of candidates", "List of candidates");
        assertThat(candidates().getList("items[0].nominations.count", Integer.class))
                .containsExactly(188);
    }

    @Test
    void each_fault_is_told_by_its_place_in_its_candidacy() {
        var imported = CandidateImport.candidates(
                coyne().replace("\"ballotName\"", "\"balotName\""),
                coyne().replace("187", "\"187\""),
                coyne().replace("QUALIFIED", "READY"),
                coyne().replace("\"name\": \"%s\", ".formatted(name), ""),
                coyne().replace("\"%s\",\n".formatted(election), "\"\",\n").replace("187", "-1"),
                coyne().replace("Unite", "\\u0000"),
                coyne().replace("\"Mr\"", "\"Mr\", \"birthDate\": {\"value\": \"2917\"}"),
                coyne().replace(name, "Len " + mark()));

        assertThat(imported.count("created")).isEqualTo(1);
        var problems = imported.problems();
        assertThat(problems.getList("items.code", String.class))
                .containsExactly(
                        "unknown-member",
                        "wrong-type",
                        "wrong-type",
                        "person-missing",
                        "not-blank",
                        "min",
                        "unstorable-value",
                        "future-date");
        assertThat(problems.getList("items.pointer", String.class))
                .containsExactly(
                        "/balotName",
                        "/nominations/0/count",
                        "/preElectionStatus",
                        "/person/name",
                        "/electionId",
                        "/nominations/0/count",
                        "",
                        "/person/birthDate");
        assertThat(problems.getList("items.subject", String.class))
                .startsWith("/candidates/0")
                .endsWith("/candidates/6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"candidates\": []}                      | candidates-missing",
                "[{\"electionId\": \"a\"}]                 | unknown-member",
                "{\"candidates\": [], \"canditates\": [1]} | unknown-member",
                "{\"version\": 1}                          | unknown-member",
                "5                                         | candidates-missing",
                "{\"candidates\": [{\"person\": {\"name\": \"A\", \"name\": \"B\"}}]} | member-repeated",
                "{\"candidates\": [{\"person\"             | malformed-json",
            })
    void what_is_no_such_file_fails(String file, String code) {
        var imported = CandidateImport.list(file);

        assertThat(imported.record().getString("status")).isEqualTo("FAILED");
        assertThat(imported.codes()).containsExactly(code);
    }

    @Test
    void neither_depth_nor_length_nor_what_is_no_object_harms() {
        var deep = CandidateImport.list("{\"candidates\": [" + "[".repeat(200_000));
        var large = CandidateImport.list("{\"candidates\": [{\"sources\": ["
                + "{\"title\": \"%s\"},".formatted("x".repeat(60_000)).repeat(30));
        var none = CandidateImport.list("{\"candidates\": [null, 1, \"a\", []]}");

        assertThat(deep.codes()).containsExactly("malformed-json");
        assertThat(large.codes()).containsExactly("part-too-large");
        assertThat(none.codes()).containsExactly("wrong-type", "wrong-type", "wrong-type", "wrong-type");
    }
}
