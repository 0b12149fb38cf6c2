package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Names.mark;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whom a file means: found by what is certain, and never guessed by a name. */
@QuarkusTest
class PersonMatchingTest {

    private final String election = Client.election();
    private final String name = "Gerard " + mark();
    private final String identifier = mark();

    @Inject
    DataSource source;

    private CandidateImport rows(String columns, String... rows) {
        var table = new StringBuilder("election_id,").append(columns).append('\n');
        for (var row : rows) {
            table.append(election).append(',').append(row).append('\n');
        }
        return CandidateImport.table(table.toString());
    }

    private List<String> standing() {
        return viewer().get("/v1/elections/%s/candidates".formatted(election))
                .jsonPath()
                .getList("items.personId", String.class);
    }

    private String reason() {
        var path =
                viewer().get("/v1/elections/%s/candidates".formatted(election)).jsonPath();
        return viewer().get("/v1/candidates/%s/revisions".formatted(path.getString("items[0].id")))
                .jsonPath()
                .getString("items[0].reason");
    }

    private String identified(String known) {
        return Client.post(
                        "/v1/people",
                        Map.of(
                                "name",
                                known,
                                "identifiers",
                                List.of(Map.of("scheme", "gov.uk", "identifier", identifier))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void refused(CandidateImport imported, String code, String pointer, String... named) {
        assertThat(imported.codes()).containsExactly(code);
        assertThat(imported.problems().getString("items[0].pointer")).isEqualTo(pointer);
        for (var each : named) {
            assertThat(imported.problems().getString("items[0].message")).contains(each);
        }
    }

    @Test
    void someone_of_a_like_name_is_named_and_not_taken() {
        var known = person(name);

        refused(rows("name", name), "person-may-exist", "/name", known, name, "SAME_NAME");
        refused(rows("name", name + "x"), "person-may-exist", "/name", known, name, "SIMILAR_NAME");

        assertThat(standing()).isEmpty();
        assertThat(Names.listed(name)).containsExactly(known);
    }

    @Test
    void the_file_says_that_it_is_the_one_or_someone_new() {
        var known = person(name);

        rows("name,person_id", name + "," + known).all("created", 1);
        assertThat(standing()).containsExactly(known);
        assertThat(reason()).endsWith(": matched by the id of the person");

        rows("name,ballot_name,new_person", name + ",Another " + name + ",true").all("created", 1);
        assertThat(standing()).hasSize(2);
        assertThat(Names.listed(name)).hasSize(2);
        rows("name,ballot_name,new_person", name + ",Another " + name + ",true").all("unchanged", 1);
    }

    @Test
    void an_identifier_tells_for_certain_who_it_is() {
        var known = identified(name);

        rows("name,person_identifier_scheme,person_identifier", name + ",gov.uk," + identifier)
                .all("created", 1);

        assertThat(standing()).containsExactly(known);
        assertThat(reason()).endsWith(": matched by the identifier gov.uk " + identifier);
    }

    @Test
    void an_identifier_that_two_people_have_tells_nothing() {
        var one = identified(name);
        var other = identified("Someone " + mark());

        refused(
                rows("name,person_identifiers", name + ",gov.uk:" + identifier),
                "person-ambiguous",
                "/person_identifiers",
                one,
                other);
    }

    @Test
    void who_was_merged_is_found_as_the_one_who_stands_for_both() throws SQLException {
        var duplicate = identified(name);
        var root = person(name);
        new Database(source).merge(duplicate, root);

        rows("person_id", duplicate).all("created", 1);
        rows("person_identifier_scheme,person_identifier", "gov.uk," + identifier);

        assertThat(standing()).hasSize(1);
    }

    @Test
    void nobody_who_is_not_recorded_is_named() {
        refused(rows("person_id", "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02"), "unknown-person", "/person_id");
        refused(
                rows("candidate_id,person_id", "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02,"),
                "reference-not-found",
                "/candidate_id");
    }

    @Test
    void a_person_who_is_not_as_the_file_says_may_not_be_the_one() {
        var known = identified(name);

        refused(
                rows("person_id,name", known + ",Len McCluskey"),
                "differs-from-record",
                "/name",
                "Len McCluskey",
                name);
        refused(rows("person_id,birth_date", known + ",1950"), "differs-from-record", "/birth_date", "not recorded");
        refused(
                rows("person_id,person_identifiers", known + ",gov.uk:another"),
                "differs-from-record",
                "/person_identifiers");
        assertThat(standing()).isEmpty();
    }

    @Test
    void a_candidacy_is_found_by_its_own_id_and_only_in_its_election() {
        var known = person(name);
        var candidate = viewer().get(
                        Client.stand(election, Map.of("personId", known)).header("Location"))
                .jsonPath()
                .getString("id");

        rows("candidate_id,slogan", candidate + ",Forward");
        assertThat(reason()).endsWith(": matched by the id of the candidacy");
        refused(
                rows("candidate_id,person_id", candidate + "," + person(mark())),
                "differs-from-record",
                "/person_id",
                known);
        refused(
                CandidateImport.table("election_id,candidate_id\n%s,%s\n".formatted(Client.election(), candidate)),
                "reference-not-found",
                "/candidate_id");
    }

    @Test
    void two_of_one_name_are_told_apart_or_the_second_is_refused() {
        var again = rows("name", name, name);
        assertThat(again.count("created")).isEqualTo(1);
        refused(again, "person-repeated", "/name", "line 2");

        var other = "Jane " + mark();
        rows("name,birth_date", other + ",1950-01-02", other + ",1960-03-04").all("created", 2);
        rows("name,birth_date", other + ",1950-01-02", other + ",1960-03-04").all("unchanged", 2);
    }

    @Test
    void a_row_that_says_less_than_its_namesakes_is_found_again_too() {
        var file = new String[] {name + ",,", name + ",true,gov.uk:" + identifier};
        rows("name,new_person,person_identifiers", file).all("created", 2);

        rows("name,new_person,person_identifiers", file).all("unchanged", 2);
    }

    @Test
    void a_person_of_like_name_who_was_born_at_another_time_is_another() {
        Client.post("/v1/people", Map.of("name", name, "birthDate", Map.of("value", "1950-01-02")))
                .then()
                .statusCode(201);

        rows("name,birth_date", name + ",1980-01-02").all("created", 1);
    }
}
