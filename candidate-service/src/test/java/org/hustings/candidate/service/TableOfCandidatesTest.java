package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Names.mark;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Candidates in tables, as people save them. */
@QuarkusTest
class TableOfCandidatesTest {

    private final String election = Client.election();
    private final String len = "Leonard " + mark();
    private final String gerard = "Gerard " + mark();

    private String unite() {
        return CandidateImport.HEADER
                + "%s,%s,Leonard,%s,wikidata:%s scheme%%3Atwo:%s%%20b,1950-07-23,male,https://example.org/len,"
                        .formatted(election, len, len.substring(8), len.substring(8), len.substring(8))
                + "Len M,1,QUALIFIED,yes,Unite the Union,general secretary,\"1,185\",3,Forward,\"To all\nmembers\",\n"
                + "%s,%s,,,,,,,,2,,no,,,187,,,,\n".formatted(election, gerard);
    }

    private JsonPath candidates() {
        return viewer().get("/v1/elections/%s/candidates".formatted(election)).jsonPath();
    }

    private JsonPath person(int candidate) {
        return viewer().get("/v1/people/" + candidates().getString("items[%d].personId".formatted(candidate)))
                .jsonPath();
    }

    @Test
    void a_row_becomes_a_candidacy_and_a_person_with_all_that_it_says() {
        var imported = CandidateImport.table(unite()).all("created", 2);

        assertThat(imported.record().getString("format")).isEqualTo("CANDIDATES_CSV");
        var candidate = candidates();
        assertThat(candidate.getList("items.ballotName", String.class)).containsExactly("Len M", gerard);
        assertThat(candidate.getList("items.preElectionStatus", String.class)).containsExactly("QUALIFIED", "DECLARED");
        assertThat(candidate.getList("items.incumbent", Boolean.class)).containsExactly(true, false);
        assertThat(candidate.getString("items[0].affiliation.nameAtTheTime")).isEqualTo("Unite the Union");
        assertThat(candidate.getString("items[0].affiliation.description")).isEqualTo("general secretary");
        assertThat(candidate.getList("items[0].nominations.count", Integer.class))
                .containsExactly(1185, 3);
        assertThat(candidate.getList("items[0].nominations.unit", String.class)).containsExactly("BRANCH", "WORKPLACE");
        assertThat(candidate.getString("items[0].slogan")).isEqualTo("Forward");
        assertThat(candidate.getString("items[0].statementToVoters")).isEqualTo("To all\nmembers");
        assertThat(candidate.getList("items[0].sources.title", String.class))
                .containsExactly("Bulk import " + imported.id());
        var person = person(0);
        assertThat(person.getString("name")).isEqualTo(len);
        assertThat(person.getString("birthDate.value")).isEqualTo("1950-07-23");
        assertThat(person.getString("gender")).isEqualTo("male");
        assertThat(person.getList("links.url", String.class)).containsExactly("https://example.org/len");
        assertThat(person.getList("identifiers.scheme", String.class)).containsExactly("wikidata", "scheme:two");
        assertThat(person.getList("identifiers.identifier", String.class))
                .containsExactly(len.substring(8), len.substring(8) + " b");
        assertThat(person.getList("sources.title", String.class)).containsExactly("Bulk import " + imported.id());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        CandidateImport.table(unite()).all("created", 2);

        CandidateImport.table(unite()).all("unchanged", 2);

        assertThat(candidates().getList("items.version", Integer.class)).containsExactly(1, 1);
    }

    @Test
    void what_a_later_file_says_otherwise_of_a_candidacy_is_taken_over() {
        CandidateImport.table(unite());

        var later = CandidateImport.table("election_id,name,pre_election_status,nominations_branch,incumbent\n"
                + "%s,%s,QUALIFIED,190,\n".formatted(election, gerard));

        assertThat(later.count("updated")).isEqualTo(1);
        var candidate = candidates();
        assertThat(candidate.getString("items[1].preElectionStatus")).isEqualTo("QUALIFIED");
        assertThat(candidate.getList("items[1].nominations.count", Integer.class))
                .containsExactly(190);
        assertThat(candidate.getInt("items[1].listPosition")).isEqualTo(2);
        assertThat(candidate.getInt("items[1].version")).isEqualTo(3);
    }

    @Test
    void its_revisions_are_of_whoever_sent_the_file_and_tell_how_the_person_was_found() {
        var imported = CandidateImport.table(unite());
        var candidate = candidates().getString("items[1].id");
        CandidateImport.table("election_id,name,slogan\n%s,%s,Change\n".formatted(election, gerard));

        var revisions =
                viewer().get("/v1/candidates/%s/revisions".formatted(candidate)).jsonPath();

        assertThat(revisions.getList("items.actor", String.class)).containsExactly("editor", "editor");
        assertThat(revisions.getString("items[0].reason"))
                .endsWith(": matched by the names of a candidate of the election");
        assertThat(revisions.getString("items[1].reason"))
                .isEqualTo(
                        "Bulk import %s: a new person, since nobody recorded has a like name".formatted(imported.id()));
        assertThat(viewer().get("/v1/people/%s/revisions".formatted(candidates().getString("items[1].personId")))
                        .jsonPath()
                        .getString("items[0].reason"))
                .isEqualTo(revisions.getString("items[1].reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void every_end_of_a_line_and_a_byte_order_mark_will_do(String lineEnd) {
        CandidateImport.table("\uFEFF" + unite().replace("\n", lineEnd)).all("created", 2);

        assertThat(candidates().getString("items[0].statementToVoters"))
                .isEqualTo("To all%smembers".formatted(lineEnd));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void semicolons_and_tabs_part_cells_too_and_names_of_columns_may_be_written_freely(String separator) {
        CandidateImport.table("Election ID,Name,Ballot-Name,LIST POSITION\n%s,%s,\"Doe, Jane\",7\n"
                        .formatted(election, len)
                        .replace("Doe, Jane", "Doe. Jane")
                        .replace(",", separator))
                .all("created", 1);

        assertThat(candidates().getString("items[0].ballotName")).isEqualTo("Doe. Jane");
        assertThat(candidates().getInt("items[0].listPosition")).isEqualTo(7);
    }

    @Test
    void files_in_sixteen_bits_are_read() {
        CandidateImport.sent("text/csv", ("\uFEFF" + unite()).getBytes(StandardCharsets.UTF_16LE))
                .all("created", 2);
    }

    @Test
    void what_keeps_a_spreadsheet_from_running_a_text_is_no_part_of_it() {
        CandidateImport.table("election_id,name,slogan\n%s,'=%s,'@all\n".formatted(election, len));

        assertThat(candidates().getString("items[0].ballotName")).isEqualTo("=" + len);
        assertThat(candidates().getString("items[0].slogan")).isEqualTo("@all");
    }

    @Test
    void a_draft_is_hidden_and_published_by_a_later_file() {
        var table = "election_id,name,draft\n%s,%s,%s\n";
        CandidateImport.table(table.formatted(election, len, "yes"));
        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .body("items", hasSize(0));
        Client.patch("/v1/people/" + candidates().getString("items[0].personId"), 1, "{\"draft\": false}");

        var published = CandidateImport.table(table.formatted(election, len, "no"));

        assertThat(published.count("updated")).isEqualTo(1);
        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .body("items", hasSize(1));
    }
}
