package org.hustings.election.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.hustings.commons.bulk.csv.SpreadsheetText;
import org.hustings.election.exchange.CandidateName;
import org.hustings.election.exchange.Exported;
import org.hustings.election.exchange.ExportedElection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionCsvTest {

    @Test
    void a_tally_is_a_row_with_all_that_is_known() throws IOException {
        assertThat(csv(Exported.decided())).isEqualTo("""
                        election_id,election_name,election_type,organisation_id,post_id,seats,votes_allowed,\
                        vote_variation,result_status,round,candidate_id,ballot_name,votes,share_of_valid,\
                        share_of_returned,rank,elected,papers_distributed,papers_returned,papers_invalid,valid_votes,\
                        turnout_reported,counted_at,declared_at
                        trade-union.u.secretary.2017-04-19,Secretary 2017,TRADE_UNION,\
                        0198f2a0-0000-7000-8000-000000000001,0198f2a0-0000-7000-8000-000000000011,1,1,PLURALITY,\
                        CERTIFIED,1,0198f2a0-0000-7000-8000-000000001001,Ada,60,1.5,,1,true,1000,110,10,100,11.0,\
                        2017-04-21,2017-04-28
                        trade-union.u.secretary.2017-04-19,Secretary 2017,TRADE_UNION,\
                        0198f2a0-0000-7000-8000-000000000001,0198f2a0-0000-7000-8000-000000000011,1,1,PLURALITY,\
                        CERTIFIED,1,0198f2a0-0000-7000-8000-000000001002,Bob,40,1.5,,2,false,1000,110,10,100,11.0,\
                        2017-04-21,2017-04-28
                        """.replace("\n", "\r\n"));
    }

    @Test
    void before_the_result_the_candidates_are_there_without_votes() throws IOException {
        var rows = rows(csv(Exported.with(election -> {})));

        assertThat(rows).extracting(row -> row.getField("ballot_name")).containsExactly("Ada", "Bob");
        assertThat(rows).extracting(row -> row.getField("votes")).containsExactly("", "");
        assertThat(rows).extracting(row -> row.getField("result_status")).containsExactly("", "");
    }

    @Test
    void where_no_candidate_is_known_there_is_the_header_alone() throws IOException {
        assertThat(csv(Exported.alone(Exported.with(election -> {}))))
                .isEqualTo(String.join(",", ElectionCsv.COLUMNS) + "\r\n");
    }

    @Test
    void whoever_withdrew_has_no_row_before_the_result() throws IOException {
        var candidates = List.of(
                new CandidateName(Exported.FIRST, "Ada", false), new CandidateName(Exported.SECOND, "Bob", true));

        var rows = rows(csv(Exported.of(Exported.with(election -> {}), candidates)));

        assertThat(rows).extracting(row -> row.getField("ballot_name")).containsExactly("Bob");
    }

    @Test
    void where_the_candidate_is_unknown_the_name_is_that_of_the_result() throws IOException {
        var result = (ObjectNode) Exported.result("CERTIFIED", "COMPLETED", Exported.round(1, 60, 40));
        ((ObjectNode) result.at("/rounds/0/tallies/0")).put("ballotName", "Ada as printed");

        var rows = rows(csv(Exported.alone(Exported.with(election -> election.set("result", result)))));

        assertThat(rows).extracting(row -> row.getField("ballot_name")).containsExactly("Ada as printed", "");
    }

    @Test
    void each_round_has_its_rows() throws IOException {
        var result = Exported.result(
                "CERTIFIED",
                "COMPLETED",
                Exported.round(1, 45, 35),
                Exported.round(2, 52, 38),
                Exported.round(3, 60, 40));

        var rows = rows(csv(Exported.with(election -> election.set("result", result))));

        assertThat(rows).extracting(row -> row.getField("round")).containsExactly("1", "1", "2", "2", "3", "3");
        assertThat(rows).extracting(row -> row.getField("votes")).containsExactly("45", "35", "52", "38", "60", "40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\",\"x\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\r\nx,\"y\"",
                "'=1",
                "''@",
                "'quoted'",
                "O'Brien, Ann \"Nan\"",
                "\u202Eevil",
                "😀 👩‍👩‍👧",
                "\uFF1D1",
                " =1",
                "a;b"
            })
    void a_name_comes_back_as_it_was_and_no_cell_is_a_formula(String name) throws IOException {
        var exported = Exported.of(Exported.decided(), List.of(new CandidateName(Exported.FIRST, name, true)));

        var cell = rows(csv(exported)).getFirst().getField("ballot_name");

        assertThat(SpreadsheetText.unguarded(cell)).isEqualTo(name);
        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");
    }

    @Test
    void a_thousand_candidates_are_a_thousand_rows() throws IOException {
        var candidates = IntStream.rangeClosed(1, 1000)
                .mapToObj(number ->
                        new CandidateName(Exported.candidate(number), "=Candidate\r\n\"" + number + "\"", true))
                .toList();
        var result = Exported.result(
                "CERTIFIED",
                "COMPLETED",
                Exported.round(1, IntStream.rangeClosed(1, 1000).asLongStream().toArray()));

        var rows = rows(csv(Exported.of(Exported.with(election -> election.set("result", result)), candidates)));

        assertThat(rows).hasSize(1000).allMatch(row -> row.getFieldCount() == ElectionCsv.COLUMNS.size());
        assertThat(rows.getLast().getField("ballot_name")).isEqualTo("'=Candidate\r\n\"1000\"");
    }

    private static String csv(ExportedElection exported) throws IOException {
        var out = new ByteArrayOutputStream();
        new ElectionCsv(exported).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }
}
