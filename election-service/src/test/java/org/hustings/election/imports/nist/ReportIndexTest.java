package org.hustings.election.imports.nist;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.IntStream;
import org.hustings.commons.bulk.UnreadableUpload;
import org.junit.jupiter.api.Test;

class ReportIndexTest {

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
    void what_is_remembered_of_a_report_does_not_fill_the_memory() {
        var candidate = "{\"@id\": \"%s\"}".formatted("x".repeat(60_000));
        var endless = repeated("{\"Election\": [{\"Candidate\": [", candidate, 1300, "]}]}");

        assertThatThrownBy(() -> ReportIndex.of(endless))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("report-too-large");
    }
}
