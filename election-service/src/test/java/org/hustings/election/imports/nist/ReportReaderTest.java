package org.hustings.election.imports.nist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hustings.commons.bulk.UnreadableUpload;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

    private static final Pattern WANTED = Pattern.compile("/Status|/Election/\\d+/Contest/\\d+");
    private static final Pattern ON_THE_WAY = Pattern.compile("|/Election|/Election/\\d+|/Election/\\d+/Contest");

    private static List<Part> parts(InputStream report) throws IOException {
        var parts = new ArrayList<Part>();
        try (var reader = new ReportReader(report, WANTED, ON_THE_WAY)) {
            for (var part = reader.next(); part.isPresent(); part = reader.next()) {
                parts.add(part.get());
            }
        }
        return parts;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream repeated(String head, String text, int times, String tail) {
        var all = IntStream.range(0, times).mapToObj(i -> bytes(i == 0 ? text : "," + text));
        return new SequenceInputStream(
                new SequenceInputStream(bytes(head), new SequenceInputStream(Collections.enumeration(all.toList()))),
                bytes(tail));
    }

    @Test
    void only_what_is_wanted_is_read_and_told_with_its_line() throws IOException {
        var parts = parts(bytes("""
                {"Notes": {"Status": "no", "Election": [{"Contest": [{}]}]},
                 "Status": "certified",
                 "Election": [{"Candidate": [{"Contest": [{}]}], "Contest": [
                   {"Name": "first"},
                   {"Name": "second"}]}]}
                """));

        assertThat(parts)
                .extracting(Part::pointer)
                .containsExactly("/Status", "/Election/0/Contest/0", "/Election/0/Contest/1");
        assertThat(parts).extracting(Part::line).containsExactly(2L, 4L, 5L);
        assertThat(parts.getLast().content().path("Name").asText()).isEqualTo("second");
    }

    @Test
    void a_part_that_never_ends_does_not_fill_the_memory() {
        var endless = repeated(
                "{\"Election\": [{\"Contest\": [{\"Notes\": [", "\"" + "x".repeat(10_000) + "\"", 3000, "]}]}]}");

        assertThatThrownBy(() -> parts(endless))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("part-too-large");
    }

    @Test
    void nor_does_one_in_another_encoding() {
        var text = "{\"Election\": [{\"Contest\": [{\"Notes\": ["
                + "\"%s\",".formatted("x".repeat(10_000)).repeat(2000);

        assertThatThrownBy(() -> parts(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16BE))))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("part-too-large");
    }

    @Test
    void what_is_remembered_of_a_report_does_not_fill_the_memory() {
        var candidate = "{\"@id\": \"%s\"}".formatted("x".repeat(60_000));
        var endless = repeated("{\"Election\": [{\"Candidate\": [", candidate, 1300, "]}]}");

        assertThatThrownBy(() -> ReportIndex.of(endless))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("report-too-large");
    }

    @Test
    void a_text_that_never_ends_does_not_fill_the_memory() {
        assertThatThrownBy(() -> parts(bytes("{\"Status\": \"" + "x".repeat(100_000) + "\"}")))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("malformed-json");
    }

    @Test
    void bytes_that_are_no_text_end_the_reading() {
        var latin = "{\n\"Status\": \"Zo\u00EB\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> parts(new ByteArrayInputStream(latin)))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("malformed-json");
    }
}
