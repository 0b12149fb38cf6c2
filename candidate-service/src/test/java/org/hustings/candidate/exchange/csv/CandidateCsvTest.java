package org.hustings.candidate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.hustings.candidate.exchange.Exported;
import org.hustings.candidate.exchange.ExportedCandidate;
import org.hustings.commons.bulk.csv.SpreadsheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateCsvTest {

    @Test
    void a_candidate_is_a_row_with_all_that_is_known() throws IOException {
        assertThat(csv(List.of(Exported.mcCluskey())))
                .isEqualTo(String.join(",", CandidateCsv.COLUMNS) + "\r\n"
                        + "trade-union.unite.general-secretary.2017-04-19,019a2b6c-2f00-7b01-9c11-5d0e6f7a8b11,"
                        + "019a2b6c-1f00-7a01-8c11-5d0e6f7a8b01,Len McCluskey,Leonard,McCluskey,"
                        + "wikidata:Q1432136 a%20b:50%25:c%20d,Len McCluskey,,DECLARED,,true,"
                        + "019a2b6c-0f00-7001-8a11-5d0e6f7a8b21,Unite the Union,general secretary since 2011,"
                        + "CERTIFIED,59067,45.5,45.4,1,true\r\n");
    }

    @Test
    void what_is_not_known_is_an_empty_cell() throws IOException {
        var row = rows(csv(List.of(Exported.named("Ian Allinson")))).getFirst();

        for (var column : List.of("given_name", "person_identifiers", "votes", "elected", "post_election_status")) {
            assertThat(row.getField(column)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\r\nx,\"y\"", "'=1", "'quoted'", "a;b", "\uFF1D1", "😀"})
    void a_name_comes_back_as_it_was_and_no_cell_is_a_formula(String name) throws IOException {
        var row = rows(csv(List.of(Exported.named(name)))).getFirst();

        for (var column : List.of("name", "ballot_name")) {
            assertThat(SpreadsheetText.unguarded(row.getField(column))).isEqualTo(name);
            assertThat(row.getField(column)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\uFF1D].*");
        }
    }

    @Test
    void a_thousand_candidates_are_a_thousand_rows() throws IOException {
        assertThat(rows(csv(Collections.nCopies(1000, Exported.mcCluskey())))).hasSize(1000);
    }

    private static String csv(List<ExportedCandidate> candidates) throws IOException {
        var out = new ByteArrayOutputStream();
        new CandidateCsv(Exported.of(candidates)).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }
}
