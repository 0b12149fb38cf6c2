package org.hustings.timeline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What consumers read: the golden files hold what the code reads and writes, member by member. */
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("contract", "events");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void a_golden_record_is_what_the_code_writes(Path file) throws IOException {
        var record = JSON.readTree(file.toFile()).path("record");

        var written = JSON.valueToTree(JSON.treeToValue(record, CampaignEventRecord.class));

        assertThat(JSON.readTree(written.toString())).isEqualTo(record);
    }

    @Test
    void each_type_of_event_has_a_golden_file_and_each_file_a_type() {
        assertThat(goldenFiles().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "campaign-event.recorded.json",
                        "campaign-event.derived.json",
                        "campaign-event.changed.json",
                        "campaign-event.published.json",
                        "campaign-event.claim-added.json",
                        "campaign-event.claim-related.json",
                        "campaign-event.claim-ranked.json",
                        "campaign-event.deleted.json"));
    }

    static Stream<Path> goldenFiles() {
        try (var files = Files.list(GOLDEN)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
