package org.hustings.commons.bulk.json;

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

class JsonPartsTest {

    private static final long LONGEST = 16L * 1024 * 1024;
    private static final Pattern WANTED = Pattern.compile("/Status|/Group/\\d+/Item/\\d+");
    private static final Pattern ON_THE_WAY = Pattern.compile("|/Group|/Group/\\d+|/Group/\\d+/Item");

    private static List<JsonPart> parts(InputStream file) throws IOException {
        var parts = new ArrayList<JsonPart>();
        try (var reader = new JsonParts(file, WANTED, ON_THE_WAY, LONGEST)) {
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
                {"Notes": {"Status": "no", "Group": [{"Item": [{}]}]},
                 "Status": "certified",
                 "Group": [{"Other": [{"Item": [{}]}], "Item": [
                   {"Name": "first"},
                   {"Name": "second"}]}]}
                """));

        assertThat(parts)
                .extracting(JsonPart::pointer)
                .containsExactly("/Status", "/Group/0/Item/0", "/Group/0/Item/1");
        assertThat(parts).extracting(JsonPart::line).containsExactly(2L, 4L, 5L);
        assertThat(parts.getLast().content().path("Name").asText()).isEqualTo("second");
    }

    @Test
    void a_part_that_never_ends_does_not_fill_the_memory() {
        var endless =
                repeated("{\"Group\": [{\"Item\": [{\"Notes\": [", "\"" + "x".repeat(10_000) + "\"", 3000, "]}]}]}");

        assertThatThrownBy(() -> parts(endless))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("part-too-large");
    }

    @Test
    void nor_does_one_in_another_encoding() {
        var text = "{\"Group\": [{\"Item\": [{\"Notes\": ["
                + "\"%s\",".formatted("x".repeat(10_000)).repeat(2000);

        assertThatThrownBy(() -> parts(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16BE))))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("part-too-large");
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

    @Test
    void a_member_that_comes_twice_is_none_to_choose_from() {
        assertThatThrownBy(() -> parts(bytes("{\"Group\": [{\"Item\": [{\"Name\": 1,\n\"Name\": 2}]}]}")))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("member-repeated");
    }

    @Test
    void an_object_of_endless_depth_is_none() {
        assertThatThrownBy(() -> parts(bytes("{\"Group\": [{\"Item\": [" + "[".repeat(100_000))))
                .isInstanceOf(UnreadableUpload.class)
                .hasMessageContaining("malformed-json");
    }
}
