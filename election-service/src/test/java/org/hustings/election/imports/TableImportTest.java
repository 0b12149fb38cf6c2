package org.hustings.election.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hustings.election.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TableImportTest {

    private static final String HEADER = "election_id,election_name,organisation_id,organisation,seats,round,"
            + "candidate_id,ballot_name,votes,elected,papers_distributed,turnout_reported,counted_at\n";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String id = "trade-union.u%s.general-secretary.2017-04-19".formatted(mark);
    private final String name = "Union " + mark;

    private String unite(String organisation) {
        return HEADER
                + "%s,Election %s,,%s,1,,,Len McCluskey,\"59,067\",yes,\"1,062,049\",12.2%%,2017-04-21\n"
                        .formatted(id, mark, organisation)
                + "%s,,,,,,,Gerard Coyne,53 544,no,,,\n".formatted(id)
                + "%s,,,,,,,\"Ian\nAllinson\",17'143,no,,,\n".formatted(id);
    }

    private static JsonPath election(String id) {
        return Api.anonymous().get("/v1/elections/" + id).jsonPath();
    }

    @Test
    void an_election_is_recorded_with_its_phases_and_its_result() {
        var organisation = Api.organisation(name);

        var imported = Imported.table("\uFEFF" + unite(name).replace("\n", "\r\n"));

        assertThat(imported.record().getString("status")).isEqualTo("COMPLETED");
        assertThat(imported.count("created")).isEqualTo(1);
        var election = election(id);
        assertThat(election.getString("organisationId")).isEqualTo(organisation);
        assertThat(election.getString("type")).isEqualTo("TRADE_UNION");
        assertThat(election.getString("phase")).isEqualTo("RESULT_REPORTED");
        assertThat(election.getInt("version")).isEqualTo(2);
        assertThat(election.getList("transitions")).hasSize(7);
        assertThat(election.getString("transitions[6].reason")).isEqualTo("Imported");
        assertThat(election.getString("transitions[6].effectiveAt.value")).isEqualTo("2017-04-19");
        assertThat(election.getBoolean("transitions[6].effectiveAt.approximate"))
                .isTrue();
        assertThat(election.getList("result.rounds[0].tallies.votes")).isEqualTo(List.of(59067, 53544, 17143));
        assertThat(election.getList("result.rounds[0].tallies.elected")).isEqualTo(List.of(true, false, false));
        assertThat(election.getInt("result.papersDistributed")).isEqualTo(1_062_049);
        assertThat(election.getString("result.turnoutReported.value")).isEqualTo("12.2");
    }

    @Test
    void a_number_of_votes_that_is_printed_as_the_turnout_is_imported_as_it_is() {
        Api.organisation(name);

        Imported.table(unite(name).replace("12.2%", "130071"));

        assertThat(election(id).getString("result.turnoutReported.value")).isEqualTo("130071");
    }

    @Test
    void an_election_and_its_result_name_the_import_that_they_are_known_from() {
        Api.organisation(name);
        var first = Imported.table(unite(name));
        var recorded = election(id);

        var again = Imported.table(unite(name));
        var corrected = Imported.table(unite(name).replace("53 544", "53 545"));

        assertThat(recorded.getList("sources.title")).isEqualTo(List.of(first.title()));
        assertThat(recorded.getList("sources.kind")).isEqualTo(List.of("OTHER"));
        assertThat(recorded.getList("result.sources.title")).isEqualTo(List.of(first.title()));
        assertThat(again.count("unchanged")).isEqualTo(1);
        assertThat(corrected.count("updated")).isEqualTo(1);
        assertThat(election(id).getList("sources.title")).isEqualTo(List.of(first.title()));
        assertThat(election(id).getList("result.sources.title")).isEqualTo(List.of(corrected.title()));
    }

    @Test
    void its_revisions_are_of_whoever_sent_the_file() {
        Api.organisation(name);
        Imported.table(unite(name));

        var revisions =
                Api.anonymous().get("/v1/elections/%s/revisions".formatted(id)).jsonPath();

        assertThat(revisions.getList("items.type"))
                .isEqualTo(List.of("org.hustings.election.result-recorded.v1", "org.hustings.election.created.v1"));
        assertThat(revisions.getList("items.actor")).isEqualTo(List.of("returning-officer", "returning-officer"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        Api.organisation(name);
        Imported.table(unite(name));

        var again = Imported.table(unite(name));

        assertThat(again.count("unchanged")).isEqualTo(1);
        assertThat(election(id).getInt("version")).isEqualTo(2);
    }

    @Test
    void other_figures_are_a_later_count() {
        Api.organisation(name);
        Imported.table(unite(name));

        var again = Imported.table(unite(name).replace("53 544", "53 545"));

        assertThat(again.count("updated")).isEqualTo(1);
        assertThat(election(id).getInt("version")).isEqualTo(3);
        assertThat(election(id).getList("result.rounds[0].tallies.votes")).isEqualTo(List.of(59067, 53545, 17143));
    }

    @Test
    void what_the_record_says_otherwise_is_told_and_nothing_written() {
        Api.organisation(name);
        Imported.table(unite(name));

        var again =
                Imported.table(unite(name).replace("Election " + mark, "Ballot").replace("53 544", "53 545"));

        assertThat(again.count("failed")).isEqualTo(1);
        assertThat(again.problemCodes()).isEqualTo(List.of("differs-from-record"));
        assertThat(again.problems().getString("items[0].pointer")).isEqualTo("/name");
        assertThat(election(id).getInt("version")).isEqualTo(2);
    }

    @Test
    void an_election_without_votes_is_expected() {
        Api.organisation(name);

        Imported.table("Election ID;Election name;Organisation;Ballot name;Votes\n%s;Next;%s;Ann;\n%s;;;Ben;\n"
                .formatted(id, name, id));

        assertThat(election(id).getString("phase")).isEqualTo("EXPECTED");
        assertThat(election(id).getString("result")).isNull();
    }

    @Test
    void a_broken_rule_is_told_with_the_line_and_nothing_is_written() {
        Api.organisation(name);

        var imported = Imported.table(unite(name).replace("17'143,no", "17'143,yes"));

        assertThat(imported.problemCodes()).isEqualTo(List.of("more-winners-than-seats"));
        assertThat(imported.problems().getInt("items[0].line")).isEqualTo(4);
        assertThat(imported.problems().getString("items[0].subject")).isEqualTo(id);
        assertThat(Api.anonymous().get("/v1/elections/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void rows_that_are_not_together_are_refused_before_any_is_written() {
        Api.organisation(name);
        var other = id.replace("2017-04-19", "2018-04-19");

        var imported = Imported.table(unite(name)
                + "%s,Another,,%s,1,,,Ann,1,yes,,,\n".formatted(other, name)
                + "%s,,,,,,,Late Comer,1,no,,,\n".formatted(id));

        assertThat(imported.count("created")).isEqualTo(1);
        assertThat(imported.count("failed")).isEqualTo(2);
        assertThat(imported.problemCodes()).isEqualTo(List.of("rows-not-together", "rows-not-together"));
        assertThat(Api.anonymous().get("/v1/elections/" + id).statusCode()).isEqualTo(404);
        assertThat(election(other).getString("name")).isEqualTo("Another");
    }

    @Test
    void every_fault_of_an_election_is_told_at_once() {
        var imported = Imported.table(HEADER
                + "%s,One,not-a-uuid,,1,,,Ann,1.5,perhaps,,,\n".formatted(id)
                + "%s,Two,,,1,,,,,,,many,yesterday\n".formatted(id)
                + "No Id At All,,,,,,,Ann,1,,,,\n"
                + ",,,,,,,Ann,1,,,,\n");

        assertThat(imported.count("failed")).isEqualTo(3);
        assertThat(imported.problems().getList("items.line")).isEqualTo(List.of(2, 2, 2, 3, 3, 3, 3, 3, 4, 5));
        assertThat(imported.problemCodes())
                .containsExactly(
                        "whole-number",
                        "invalid-value",
                        "wrong-type",
                        "candidate-missing",
                        "votes-missing",
                        "contradicts-row",
                        "per-cent",
                        "partial-date",
                        "election-id",
                        "election-id-missing");
    }

    @Test
    void an_organisation_is_found_by_its_name_if_it_is_the_only_one() {
        var unknown = Imported.table(unite(name));
        Api.organisation(name);
        Api.organisation(name);
        var ambiguous = Imported.table(unite(name));

        assertThat(unknown.problemCodes()).isEqualTo(List.of("organisation-unknown"));
        assertThat(ambiguous.problemCodes()).isEqualTo(List.of("organisation-ambiguous"));
    }

    @Test
    void a_guard_of_spreadsheets_is_no_part_of_a_name() {
        Api.organisation(name);

        Imported.table(unite(name).replace("Election " + mark, "'=Election " + mark));

        assertThat(election(id).getString("name")).isEqualTo("=Election " + mark);
    }

    @Test
    void old_macintosh_files_in_sixteen_bits_are_read() {
        Api.organisation(name);

        var imported = Imported.sent(
                "text/csv",
                ("\uFEFF"
                                + unite(name)
                                        .replace('\n', '\r')
                                        .replace(',', '\t')
                                        .replace("59\t067", "59,067")
                                        .replace("1\t062\t049", "1,062,049"))
                        .getBytes(StandardCharsets.UTF_16LE));

        assertThat(imported.count("created")).isEqualTo(1);
    }
}
