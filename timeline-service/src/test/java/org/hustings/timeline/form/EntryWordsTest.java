package org.hustings.timeline.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.form.FormMother.allegation;
import static org.hustings.timeline.form.FormMother.entry;

import java.util.List;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryWordsTest {

    @Test
    void an_allegation_is_told_as_the_words_of_whoever_speaks() {
        var words = new EntryWords(allegation());

        assertThat(words.title()).isEqualTo("Gerard Coyne alleges: The flat was a gift");
        assertThat(words.text()).isEqualTo("Gerard Coyne alleges: It cost the union a fortune.");
        assertThat(words.inFull()).isEqualTo("""
                19 April 2031
                Gerard Coyne alleges: It cost the union a fortune.
                Who speaks or acts: Gerard Coyne
                At whom it is aimed: Len McCluskey
                Source: The gazette, Gazette Ltd, https://gazette.example/1""");
    }

    @Test
    void words_that_were_read_in_again_are_not_led_by_the_same_twice() {
        var again = entry(record -> record.put("kind", "ALLEGATION")
                .put("status", "CANCELLED")
                .put("headline", "Cancelled: Somebody alleges: The flat was a gift")
                .put("text", "Somebody alleges: It cost a fortune."));

        assertThat(new EntryWords(again).title()).isEqualTo("Cancelled: Somebody alleges: The flat was a gift");
        assertThat(new EntryWords(again).text()).isEqualTo("Somebody alleges: It cost a fortune.");
    }

    @Test
    void several_who_allege_are_all_named_and_nobody_is_somebody() {
        var record = allegation().record();
        var both = List.of(
                new NamedParticipant("Ada", ParticipantRole.SPEAKER),
                new NamedParticipant("Bob", ParticipantRole.SPEAKER));

        assertThat(new EntryWords(new ShownEntry(record, both)).title())
                .isEqualTo("Ada, Bob allege: The flat was a gift");
        assertThat(new EntryWords(new ShownEntry(record, List.of())).title())
                .isEqualTo("Somebody alleges: The flat was a gift");
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, MANUAL, Cancelled: Ada speaks, Cancelled",
        "CANCELLED, DERIVED, Retracted: Ada speaks, Retracted",
        "POSTPONED, MANUAL, Ada speaks, Postponed",
        "SCHEDULED, MANUAL, Ada speaks, Scheduled"
    })
    void what_became_of_an_entry_is_told(String status, String origin, String title, String line) {
        var words = new EntryWords(entry(record -> record.put("status", status).put("origin", origin)));

        assertThat(words.title()).isEqualTo(title);
        assertThat(words.circumstances()).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2031                 | false | | | 2031
                    2031-04              | false | | | April 2031
                    2031-04-19           | false | | | 19 April 2031
                    2031-04-19T12:30:00Z | false | | | 19 April 2031, 12:30 UTC
                    2031-04              | true  | | | about April 2031
                    2031-04-19           | false | 2031-04-19 | false | 19 April 2031
                    2031-04-19           | false | 2031-04-21 | false | 19 April 2031 to 21 April 2031
                    2017-03-27           | true  | 2017-04-02 | true  | between 27 March 2017 and 2 April 2017
                    2017-03-27           | false | 2017-04    | true  | 27 March 2017 to about April 2017
                    """)
    void a_date_is_told_as_exactly_as_it_is_known(
            String start, boolean roughly, @Nullable String end, @Nullable Boolean endsRoughly, String words) {
        var entry = entry(record -> {
            record.putObject("startDate").put("value", start).put("approximate", roughly);
            if (end != null) {
                record.putObject("endDate").put("value", end).put("approximate", endsRoughly);
            }
        });

        assertThat(DateWords.of(entry.record())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/1, 1",
        "HTTP://gazette.example/1, 1",
        "javascript:alert(1), 0",
        "data:text/html;base64;PHNjcmlwdD4=, 0",
        "//gazette.example/1, 0",
        "https:opaque, 0",
        "ftp://gazette.example/1, 0"
    })
    void nobody_is_led_where_a_browser_would_run_something(String address, int leads) {
        var entry = entry(record -> {
            record.withArray("sources")
                    .removeAll()
                    .addObject()
                    .put("title", "t")
                    .put("kind", "NEWS")
                    .put("url", address);
            record.withArray("media").addObject().put("url", address);
        });

        assertThat(entry.sourceAddresses()).hasSize(leads);
        assertThat(entry.media()).hasSize(leads);
        assertThat(new EntryWords(entry).particulars())
                .containsExactly(leads == 0 ? "Source: t" : "Source: t, " + address);
    }
}
