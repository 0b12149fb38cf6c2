package org.hustings.timeline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.imports.TimelineImport.entries;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.viewer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hustings.timeline.form.FormMother;
import org.hustings.timeline.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the forms of a running service write, read back by its imports. */
@QuarkusTest
class OwnExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What an import keeps of an entry, whichever form it is in. */
    private static final List<String> KEPT =
            List.of("headline", "text", "startDate", "endDate", "location", "group", "media");

    private final String election = Api.election();
    private final String other = Api.election();
    private int days;

    @BeforeEach
    void a_varied_campaign() {
        add("A month", entry -> entry.putObject("startDate").put("value", "2016-03"));
        add("About a day", entry -> date(entry, "startDate", "2016-04-20", true));
        add("A period", entry -> {
            date(entry, "startDate", "2016-05-27", false);
            date(entry, "endDate", "2016-06-02", false);
        });
        add("Some day of a week", entry -> {
            date(entry, "startDate", "2016-07-03", true);
            date(entry, "endDate", "2016-07-09", true);
        });
        add("From one time to about a month", entry -> {
            date(entry, "startDate", "2016-08-01T10:30:15Z", false);
            date(entry, "endDate", "2016-09", true);
        });
        add(
                "Paragraphs",
                entry -> entry.put("text", "One \uD83D\uDDF3 line\nand another.\n\n\uD83D\uDC69\u200D\uD83D\uDC67"));
        add("Escaped", entry -> entry.put("text", "&<>".repeat(3_333)));
        add("Ampersands", entry -> entry.put("text", "&".repeat(10_000)));
        add("H".repeat(300), entry -> {});
        add("A place", entry -> {
            entry.put("location", "Fish & Chips, www.example").put("group", "The R&D vote");
            entry.putArray("media")
                    .addObject()
                    .put("url", "https://example.org/a.jpg?x=1&y=2")
                    .put("caption", "A <b> in www.example & more")
                    .put("credit", "Bob;=1+1")
                    .put("alt", "=an &amp; picture");
        });
        add("Called off", entry -> entry.put("status", "CANCELLED"));
        add("Still to come", entry -> entry.put("status", "POSTPONED"));
        add(
                "Known well",
                entry -> entry.withArray("sources")
                        .addObject()
                        .put("title", "Another; =gazette")
                        .put("publisher", "Gazette & Sons")
                        .put("url", "https://gazette.example/?a=1&b=2")
                        .put("kind", "NEWS"));
        FormMother.HOSTILE.stream()
                .filter(text -> text.codePoints().noneMatch(OwnExportTest::isRefused))
                .forEach(text -> add(text, entry -> entry.put("text", text)));
    }

    @Test
    void the_same_election_has_all_of_it_already_however_long_the_form_makes_it() {
        var allegation = allegation("A".repeat(295), "B".repeat(10_000));
        add("A reply", entry -> entry.put("inReplyTo", allegation));
        var entries = entries(election);

        TimelineImport.file(election, read("timelinejs.json")).all("unchanged", entries.size());
        TimelineImport.table(election, read("table.csv")).all("unchanged", entries.size());

        assertThat(entries(election)).isEqualTo(entries);
    }

    @Test
    void an_entry_is_found_by_its_id_however_that_is_spelled() {
        var exported = read("timelinejs.json");
        var id = String.valueOf(entries(election).getFirst().get("id"));

        TimelineImport.file(election, exported.replace(id, id.toUpperCase(Locale.ROOT)))
                .all("unchanged", entries(election).size());
    }

    @Test
    void another_election_has_it_from_json_but_for_what_that_has_no_place_for() throws JsonProcessingException {
        allegation("The flat was a gift", "It cost a fortune.");
        var exported = read("timelinejs.json");

        TimelineImport.file(other, exported).all("created", entries(election).size());

        assertThat(kept(other, KEPT)).isEqualTo(asTold(kept(election, KEPT)));
        assertThat(slides(read(other, "timelinejs.json"))).isEqualTo(slides(exported));
        TimelineImport.file(other, exported).all("unchanged", entries(election).size());
        TimelineImport.file(other, read(other, "timelinejs.json"))
                .all("unchanged", entries(election).size());
    }

    @Test
    void another_election_has_it_from_a_table_but_for_who_takes_part() {
        var exported = read("table.csv");

        TimelineImport.table(other, exported).all("created", entries(election).size());

        var kept = new ArrayList<>(KEPT);
        kept.addAll(List.of("kind", "status"));
        assertThat(kept(other, kept)).isEqualTo(asTold(kept(election, kept)));
        assertThat(rows(read(other, "table.csv"))).isEqualTo(rows(exported));
        TimelineImport.table(other, exported).all("unchanged", entries(election).size());
    }

    @Test
    void an_allegation_does_not_come_by_a_table_which_does_not_say_who_speaks() {
        allegation("The flat was a gift", "It cost a fortune.");

        var imported = TimelineImport.table(other, read("table.csv"));

        assertThat(imported.problems().getList("items"))
                .singleElement()
                .satisfies(problem -> assertThat((Map<?, ?>) problem)
                        .extracting("subject", "pointer", "code")
                        .containsExactly("Ada alleges: The flat was a gift", "/kind", "speaker-required"));
    }

    /** No record has it. */
    private static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private String allegation(String headline, String text) {
        return add(headline, entry -> {
            entry.put("kind", "ALLEGATION").put("text", text);
            entry.putArray("participants")
                    .addObject()
                    .put("type", "CANDIDATE")
                    .put("candidateId", Api.candidateOf(election))
                    .put("role", "SPEAKER");
        });
    }

    private String add(String headline, Consumer<ObjectNode> change) {
        var entry = JSON.createObjectNode().put("headline", headline).put("kind", "STATEMENT");
        date(entry, "startDate", "2017-%02d-%02d".formatted(1 + days / 28, 1 + days % 28), false);
        days++;
        entry.putArray("sources")
                .addObject()
                .put("title", "The gazette")
                .put("publisher", "Gazette Ltd")
                .put("url", "https://gazette.example/1")
                .put("kind", "NEWS");
        change.accept(entry);
        return added(election, entry.toString());
    }

    private static void date(ObjectNode entry, String member, String value, boolean approximate) {
        entry.putObject(member).put("value", value).put("approximate", approximate);
    }

    private String read(String form) {
        return read(election, form);
    }

    private static String read(String election, String form) {
        return viewer().get("/v1/elections/{id}/timeline/{form}", election, form)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Map<String, @Nullable Object>> kept(String election, List<String> members) {
        return entries(election).stream()
                .map(entry -> {
                    Map<String, @Nullable Object> kept = new HashMap<>();
                    members.forEach(member -> kept.put(member, entry.get(member)));
                    return kept;
                })
                .toList();
    }

    /** A form puts in front of the words whose they are, and what became of the entry. */
    private static List<Map<String, @Nullable Object>> asTold(List<Map<String, @Nullable Object>> entries) {
        entries.forEach(entry -> {
            entry.replace("headline", "Called off", "Cancelled: Called off");
            entry.replace("headline", "The flat was a gift", "Ada alleges: The flat was a gift");
            entry.replace("text", "It cost a fortune.", "Ada alleges: It cost a fortune.");
        });
        return entries;
    }

    private static List<String> slides(String timeline) throws JsonProcessingException {
        var slides = new ArrayList<String>();
        for (var slide : JSON.readTree(timeline).path("events")) {
            ((ObjectNode) slide).remove("unique_id");
            slides.add(withoutParticulars(slide.toString()));
        }
        return slides;
    }

    private static List<Map<String, String>> rows(String table) {
        return CsvReader.builder().ofNamedCsvRecord(table).stream()
                .map(row -> {
                    var cells = row.getFieldsAsMap();
                    cells.remove("Unique ID");
                    cells.computeIfPresent("Text", (column, text) -> withoutParticulars(text));
                    return cells;
                })
                .toList();
    }

    /** Who takes part, and what became of it. */
    private static String withoutParticulars(String text) {
        return text.replaceAll("<p>(?:Who speaks or acts: [^<]*|Cancelled|Postponed)</p>", "");
    }
}
