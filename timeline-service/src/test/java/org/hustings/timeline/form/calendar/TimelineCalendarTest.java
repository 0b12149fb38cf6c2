package org.hustings.timeline.form.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.form.FormMother.allegation;
import static org.hustings.timeline.form.FormMother.entry;
import static org.hustings.timeline.form.FormMother.saying;
import static org.hustings.timeline.form.FormMother.whole;
import static org.hustings.timeline.form.FormMother.written;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.hustings.timeline.form.FormMother;
import org.hustings.timeline.form.ShownEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Calendars as biweekly reads them. */
class TimelineCalendarTest {

    static Stream<String> hostile() {
        return FormMother.HOSTILE.stream();
    }

    @Test
    void an_entry_is_an_event_of_a_calendar_that_other_software_reads() {
        var calendar = parse(text(entry(record -> record.put("location", "The harbour"))));
        var event = calendar.getEvents().getFirst();

        assertThat(calendar.getMethod()).isNull();
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("Timeline: Mayor of Sea <1>");
        assertThat(event.getUid().getValue()).isEqualTo("019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b@hustings.org");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2031-04-21T11:30:00Z"));
        assertThat(event.getCreated().getValue().toInstant()).isEqualTo(Instant.parse("2031-04-20T10:00:00Z"));
        assertThat(event.getSummary().getValue()).isEqualTo("Ada speaks");
        assertThat(event.getLocation().getValue()).isEqualTo("The harbour");
        assertThat(event.getDescription().getValue())
                .isEqualTo(
                        "At the harbour.\nWhere: The harbour\nSource: The gazette, Gazette Ltd, https://gazette.example/1");
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("STATEMENT");
        assertThat(event.getUrl().getValue())
                .isEqualTo("https://elections.example/v1/campaign-events/019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2031-04-19           |                      | DTSTART;VALUE=DATE:20310419 | DTEND;VALUE=DATE:20310420 | CONFIRMED
                    2031-04              |                      | DTSTART;VALUE=DATE:20310401 | DTEND;VALUE=DATE:20310501 | TENTATIVE
                    2031                 |                      | DTSTART;VALUE=DATE:20310101 | DTEND;VALUE=DATE:20320101 | TENTATIVE
                    9999                 |                      | DTSTART;VALUE=DATE:99990101 |                           | TENTATIVE
                    2031-04-19           | 2031-04-21           | DTSTART;VALUE=DATE:20310419 | DTEND;VALUE=DATE:20310422 | CONFIRMED
                    2031-04-19           | 2031-04-21T10:00:00Z | DTSTART;VALUE=DATE:20310419 | DTEND;VALUE=DATE:20310422 | CONFIRMED
                    2031-04-19           | 2031-04              | DTSTART;VALUE=DATE:20310419 | DTEND;VALUE=DATE:20310501 | TENTATIVE
                    2031-04-19T10:00:00Z |                      | DTSTART:20310419T100000Z    |                           | CONFIRMED
                    2031-04-19T10:00:00Z | 2031-04-19T12:00:00Z | DTSTART:20310419T100000Z    | DTEND:20310419T120000Z    | CONFIRMED
                    2031-04-19T10:00:00Z | 2031-04-19           | DTSTART:20310419T100000Z    | DTEND:20310420T000000Z    | CONFIRMED
                    """)
    void a_date_takes_the_time_that_it_may_mean(
            String starts, @Nullable String ends, String start, @Nullable String end, String status) {
        var text = text(entry(record -> {
            record.putObject("startDate").put("value", starts);
            if (ends != null) {
                record.putObject("endDate").put("value", ends);
            }
        }));

        parse(text);
        assertThat(text).contains("\r\n" + start + "\r\n", "\r\nSTATUS:" + status + "\r\n");
        if (end == null) {
            assertThat(text).doesNotContain("DTEND");
        } else {
            assertThat(text).contains("\r\n" + end + "\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, CONFIRMED",
        "RESCHEDULED, CONFIRMED",
        "HAPPENED, CONFIRMED",
        "POSTPONED, TENTATIVE",
        "CANCELLED, CANCELLED"
    })
    void an_event_has_the_status_of_its_entry_and_stays_when_it_is_cancelled(String status, String shown) {
        assertThat(event(entry(record -> record.put("status", status)))
                        .getStatus()
                        .getValue())
                .isEqualTo(shown);
    }

    @Test
    void a_week_in_which_it_was_is_said_in_words() {
        var event = event(entry(record -> {
            record.putObject("startDate").put("value", "2017-03-27").put("approximate", true);
            record.putObject("endDate").put("value", "2017-04-02").put("approximate", true);
        }));

        assertThat(event.getDescription().getValue())
                .startsWith("The date is approximate: between 27 March 2017 and 2 April 2017\n");
    }

    @Test
    void an_allegation_names_who_speaks() {
        var event = event(allegation());

        assertThat(event.getSummary().getValue()).isEqualTo("Gerard Coyne alleges: The flat was a gift");
        assertThat(event.getDescription().getValue()).startsWith("Gerard Coyne alleges: It cost the union a fortune.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void text_of_anyone_is_text_in_one_property(String text) {
        var calendar = text(saying(text));
        var event = parse(calendar).getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo(asCalendarsHaveIt(text));
        assertThat(event.getLocation().getValue()).isEqualTo(asCalendarsHaveIt(text));
        assertThat(calendar.split("\r\n(?! )", -1))
                .allMatch(line -> line.isEmpty() || line.matches("(?s)[A-Z-]+[;:].*"));
    }

    @Test
    void an_empty_timeline_is_a_calendar() throws Exception {
        // The other library takes no time zone for a component; the standard does.
        var calendar = new CalendarBuilder().build(new StringReader(text()));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents("VEVENT")).isEmpty();
    }

    private static String asCalendarsHaveIt(String text) {
        return text.replaceAll("\r\n?", "\n").replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
    }

    private static VEvent event(ShownEntry entry) {
        return parse(text(entry)).getEvents().getFirst();
    }

    private static String text(ShownEntry... entries) {
        return written(new TimelineCalendar(whole(entries))::writeTo);
    }

    /** Fails with all that is wrong. */
    private static ICalendar parse(String text) {
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendars = Biweekly.parse(text).warnings(warnings).all();
        assertThat(warnings).allMatch(List::isEmpty);
        assertThat(calendars).hasSize(1);
        assertThat(calendars.getFirst().validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return calendars.getFirst();
    }
}
