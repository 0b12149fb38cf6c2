package org.hustings.timeline.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hustings.commons.page.Page;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.value.ParticipantRole;

/** Entries for forms, as records say them. */
public final class FormMother {

    /** What nobody writes by good will, and each form has to hold. */
    public static final List<String> HOSTILE = List.of(
            "<script>window.ran = true</script>",
            "<img src=x onerror=\"window.ran = true\">",
            "&lt;img src=x onerror=window.ran=true&gt; &amp;lt;script&amp;gt; &#60;b&#62;",
            "www.x'autofocus='1'onfocus='window.ran=true'tabindex='1'",
            "javascript:window.ran=true",
            "a]]>b<![CDATA[c--><!--",
            "=cmd|' /C calc'!A0",
            "'=1+1",
            "one\r\ntwo\nthree; four, five\\six\"seven\"",
            "left \u202Egnp.exe\u202C right \u2066isolate\u2069",
            "\uD83D\uDDF3 Łukasz 李 \uD83D\uDC69\u200D\uD83D\uDC67 e\u0301",
            "control \u0001\u0007\u001B and \uFFFE\uFFFF done");

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private FormMother() {}

    /** A statement of a day, with a source. */
    public static ShownEntry entry(Consumer<ObjectNode> change) {
        try {
            var record = (ObjectNode) JSON.readTree("""
                    {"id": "019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b", "version": 3, "draft": false,
                     "electionId": "sea.2031-05-01", "headline": "Ada speaks", "text": "At the harbour.",
                     "startDate": {"value": "2031-04-19"}, "kind": "STATEMENT", "status": "HAPPENED",
                     "origin": "MANUAL", "participants": [], "media": [], "sequence": 2,
                     "sources": [{"title": "The gazette", "publisher": "Gazette Ltd", "kind": "NEWS",
                                  "url": "https://gazette.example/1"}],
                     "identifiers": [], "disputed": [],
                     "createdAt": "2031-04-20T10:00:00Z", "updatedAt": "2031-04-21T11:30:00Z"}""");
            change.accept(record);
            return new ShownEntry(JSON.treeToValue(record, CampaignEventRecord.class), List.of());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry with a text of anyone wherever a record has one. */
    public static ShownEntry saying(String text) {
        var entry = entry(record -> {
            record.put(
                    "id",
                    UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                            .toString());
            record.put("headline", text).put("text", text).put("location", text).put("group", text);
            record.putArray("media")
                    .addObject()
                    .put("url", "https://pictures.example/a.jpg")
                    .put("caption", text)
                    .put("credit", text)
                    .put("alt", text);
            record.withArray("sources")
                    .addObject()
                    .put("title", text)
                    .put("publisher", text)
                    .put("kind", "NEWS");
        });
        return new ShownEntry(
                entry.record(),
                List.of(
                        new NamedParticipant(text, ParticipantRole.SPEAKER),
                        new NamedParticipant(text, ParticipantRole.TARGET)));
    }

    /** What Coyne says of McCluskey. */
    public static ShownEntry allegation() {
        var entry = entry(record -> record.put("kind", "ALLEGATION")
                .put("headline", "The flat was a gift")
                .put("text", "It cost the union a fortune."));
        return new ShownEntry(
                entry.record(),
                List.of(
                        new NamedParticipant("Gerard Coyne", ParticipantRole.SPEAKER),
                        new NamedParticipant("Len McCluskey", ParticipantRole.TARGET)));
    }

    /** Their timeline, of which the public address is known. */
    public static Timeline timeline(String name) {
        return new Timeline(name, Optional.of(URI.create("https://elections.example")));
    }

    /** A page of a feed with neighbours. */
    public static FeedPage page(ShownEntry... entries) {
        var address = "/v1/elections/sea/timeline/feed";
        return new FeedPage(
                timeline("Mayor of Sea <1>"),
                URI.create(address),
                URI.create(address + "?cursor=b"),
                new Page<>(List.of(entries), URI.create(address + "?cursor=c"), URI.create(address + "?cursor=a")));
    }

    /** All entries, one at a time. */
    public static WholeTimeline whole(ShownEntry... entries) {
        return new WholeTimeline(timeline("Mayor of Sea <1>"), "state", () -> {
            var rest = new ArrayDeque<>(Arrays.asList(entries));
            return () -> rest.isEmpty() ? List.of() : List.of(rest.removeFirst());
        });
    }

    /** Some entries, and then nothing more can be read. */
    public static WholeTimeline brokenOff(List<ShownEntry> entries) {
        return new WholeTimeline(timeline("Mayor of Sea <1>"), "state", () -> {
            var rest = new ArrayDeque<>(List.of(entries));
            return () -> {
                if (rest.isEmpty()) {
                    throw new IllegalStateException("The database is gone");
                }
                return rest.removeFirst();
            };
        });
    }

    /** What is written, as text. */
    public static String written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes a form. */
    @FunctionalInterface
    public interface Writing {
        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }
}
