package org.hustings.commons.bulk.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.commons.bulk.BulkProblem;
import org.hustings.commons.bulk.UnreadableUpload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final List<String> KNOWN = List.of("ballot_name", "votes", "elected");
    private static final Set<String> REQUIRED = Set.of("ballot_name");

    private record Read(long line, Optional<String> name, Optional<Long> votes) {}

    private static List<Read> read(byte[] bytes) throws IOException {
        var read = new ArrayList<Read>();
        try (var file = CsvFile.open(new ByteArrayInputStream(bytes), KNOWN, REQUIRED)) {
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                var found = row.get();
                read.add(new Read(
                        found.line(),
                        Optional.ofNullable(found.text("ballot_name")),
                        Optional.ofNullable(found.wholeNumber("votes"))));
            }
        }
        return read;
    }

    private static List<Read> read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private static List<BulkProblem> problems(byte[] bytes) throws IOException {
        try (var file = CsvFile.open(new ByteArrayInputStream(bytes), KNOWN, REQUIRED)) {
            var problems = new ArrayList<BulkProblem>();
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                row.get().wholeNumber("votes");
                row.get().yesOrNo("elected");
                problems.addAll(row.get().problems());
            }
            return problems;
        }
    }

    private static List<BulkProblem> refusal(String text) {
        var thrown = catchThrowableOfType(UnreadableUpload.class, () -> read(text));
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }

    private static Read row(long line, String name, long votes) {
        return new Read(line, Optional.of(name), Optional.of(votes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_end_will_do(String end) throws IOException {
        var text = String.join(end, "ballot_name,votes", "Ann,1", "Ben,2");

        assertThat(read(text)).containsExactly(row(2, "Ann", 1), row(3, "Ben", 2));
    }

    @Test
    void a_line_is_where_a_row_starts_whatever_is_quoted_before_it() throws IOException {
        var text = "ballot_name,votes\r\n\"Ann\r\nof \"\"Sea\"\"\",1\r\n\r\nBen,2\r\n";

        assertThat(read(text)).containsExactly(row(2, "Ann\r\nof \"Sea\"", 1), row(5, "Ben", 2));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
        assertThat(read("\uFEFFballot_name,votes\nAnn,1\n")).containsExactly(row(2, "Ann", 1));
    }

    @Test
    void sixteen_bit_text_is_read_by_its_mark() throws IOException {
        var text = "\uFEFFballot_name\tvotes\nZoë\t1\n";

        assertThat(read(text.getBytes(UTF_16LE))).containsExactly(row(2, "Zoë", 1));
        assertThat(read(text.getBytes(UTF_16BE))).containsExactly(row(2, "Zoë", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_header_tells_the_delimiter(String delimiter) throws IOException {
        var text = "ballot_name,votes,elected\nAnn,1,yes\n".replace(",", delimiter);

        assertThat(read(text)).containsExactly(row(2, "Ann", 1));
    }

    @Test
    void names_of_columns_may_be_written_as_people_write_them() throws IOException {
        assertThat(read(" Ballot Name ,VOTES\nAnn,1\n")).containsExactly(row(2, "Ann", 1));
    }

    @Test
    void rows_without_a_word_are_passed_over() throws IOException {
        assertThat(read("ballot_name,votes\n,\n\nAnn,1\n , \n")).containsExactly(row(4, "Ann", 1));
    }

    @Test
    void bytes_that_are_no_text_spoil_their_row_alone() throws IOException {
        var bytes = "ballot_name,votes\nAnn,1\nZoë,2\nBen,3\n".getBytes(ISO_8859_1);

        assertThat(problems(bytes))
                .extracting(BulkProblem::line, BulkProblem::pointer, BulkProblem::code)
                .containsExactly(tuple(3L, "/ballot_name", "malformed-text"));
        assertThat(read(bytes)).hasSize(3);
    }

    @Test
    void each_cell_that_is_wrong_is_told_with_its_line() throws IOException {
        var text = "ballot_name,votes,elected\nAnn,1.5,perhaps\nBen,2\nEve,3,no,more\nNul\0,4,yes\n";

        assertThat(problems(text.getBytes(UTF_8)))
                .extracting(BulkProblem::line, BulkProblem::pointer, BulkProblem::code)
                .containsExactly(
                        tuple(2L, "/votes", "whole-number"),
                        tuple(2L, "/elected", "invalid-value"),
                        tuple(3L, "", "wrong-number-of-columns"),
                        tuple(4L, "", "wrong-number-of-columns"),
                        tuple(5L, "/ballot_name", "unstorable-text"));
    }

    @Test
    void unknown_repeated_and_missing_columns_are_all_told_at_once() {
        assertThat(refusal("vote,elected,Elected\nx,y,z\n"))
                .extracting(BulkProblem::line, BulkProblem::pointer, BulkProblem::code)
                .containsExactly(
                        tuple(1L, "/vote", "unknown-column"),
                        tuple(1L, "/elected", "column-repeated"),
                        tuple(1L, "/ballot_name", "column-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\r\n"})
    void a_file_of_nothing_has_no_header(String text) {
        assertThat(refusal(text)).extracting(BulkProblem::code).containsExactly("header-missing");
    }

    @Test
    void text_behind_a_closing_quote_ends_the_reading() {
        assertThat(refusal("ballot_name,votes\nAnn,1\n\"Ben\" Smith,2\n"))
                .extracting(BulkProblem::line, BulkProblem::code)
                .containsExactly(tuple(2L, "malformed-csv"));
    }

    @Test
    void a_quote_that_is_never_closed_does_not_fill_the_memory() {
        var endless = "x".repeat(1000) + "\n";
        var bytes = new SequenceInputStream(
                new ByteArrayInputStream("ballot_name,votes\n\"Ann,1\n".getBytes(UTF_8)),
                new SequenceInputStream(Collections.enumeration(Collections.nCopies(2000, endless).stream()
                        .map(line -> (InputStream) new ByteArrayInputStream(line.getBytes(UTF_8)))
                        .toList())));

        assertThat(catchThrowableOfType(UnreadableUpload.class, () -> {
                    try (var file = CsvFile.open(bytes, KNOWN, REQUIRED)) {
                        file.next();
                    }
                }))
                .isNotNull();
    }

    @Test
    void a_header_or_a_row_of_nothing_but_commas_does_not_fill_the_memory() throws IOException {
        var header = catchThrowableOfType(UnreadableUpload.class, () -> read("a" + ",a".repeat(5000)));
        var row = problems(("ballot_name,votes\nAnn,7" + ",".repeat(10_000)).getBytes(UTF_8));

        assertThat(header.problems()).extracting(BulkProblem::code).containsExactly("too-many-columns");
        assertThat(row).extracting(BulkProblem::message).containsExactly("The row has 10002 cells, the header 2");
    }

    @Test
    void a_column_without_a_name_is_passed_over_as_long_as_it_is_empty() throws IOException {
        assertThat(read("ballot_name,votes,,\nAnn,7,,\n"))
                .containsExactly(new Read(2, Optional.of("Ann"), Optional.of(7L)));
        assertThat(problems("ballot_name,votes,,\nAnn,7,,lost\n".getBytes(UTF_8)))
                .extracting(BulkProblem::line, BulkProblem::code)
                .containsExactly(tuple(2L, "column-without-name"));
    }
}
