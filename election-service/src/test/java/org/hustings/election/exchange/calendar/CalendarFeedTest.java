package org.hustings.election.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.Status;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.hustings.election.exchange.Exported;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.timetable.TimetableEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFeedTest {

    private static final String ID = "trade-union.u.secretary.2017-04-19";
    private static final Optional<URI> NOWHERE = Optional.empty();
    private static final int MAX_OCTETS = 75;

    @Test
    void a_milestone_is_an_event_of_a_calendar_that_other_software_reads() throws IOException {
        var calendar = parse(write(election(ElectionPhase.ANNOUNCED, entry("2017-04-19", "CONFIRMED", ""))));
        var event = only(calendar);

        assertThat(calendar.getMethod()).isNull();
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("Elections");
        assertThat(calendar.getRefreshInterval().getValue().getHours()).isEqualTo(12);
        assertThat(event.getUid().getValue()).isEqualTo(ID + "/BALLOT_CLOSES@hustings.org");
        assertThat(event.getSummary().getValue()).isEqualTo("Ballot closes: Secretary 2017");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(at());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("BALLOT_CLOSES", "DEADLINE");
        assertThat(event.getUrl()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-04-19, DTSTART;VALUE=DATE:20170419, DTEND;VALUE=DATE:20170420, CONFIRMED",
        "2017-12-31, DTSTART;VALUE=DATE:20171231, DTEND;VALUE=DATE:20180101, CONFIRMED",
        "2017-04, DTSTART;VALUE=DATE:20170401, DTEND;VALUE=DATE:20170501, TENTATIVE",
        "2017, DTSTART;VALUE=DATE:20170101, DTEND;VALUE=DATE:20180101, TENTATIVE",
        "9999, DTSTART;VALUE=DATE:99990101, SUMMARY, TENTATIVE",
        "2017-04-19T12:00:00.5+01:00, DTSTART:20170419T110000Z, SUMMARY, CONFIRMED"
    })
    void a_date_takes_the_days_it_may_mean(String date, String start, String next, String status) throws IOException {
        var text = write(election(ElectionPhase.ANNOUNCED, entry(date, "CONFIRMED", "")));

        assertThat(text).contains("\r\n" + start + "\r\n" + next);
        assertThat(only(parse(text)).getStatus().getValue()).isEqualTo(status);
    }

    @Test
    void a_rough_date_says_so() throws IOException {
        var event = only(parse(write(election(ElectionPhase.ANNOUNCED, entry("2017-04", "CONFIRMED", "")))));

        assertThat(event.getDescription().getValue()).isEqualTo("The date is approximate: 2017-04");
    }

    @Test
    void a_moved_date_is_the_same_event_with_a_higher_sequence_and_its_reason() throws IOException {
        var moved = entry("2017-04-19", "CONFIRMED", """
                "sequence": 2, "changes": [
                  {"from": {"value": "2018"}, "to": {"value": "2017-04-28"}, "reason": "Brought forward"},
                  {"from": {"value": "2017-04-28"}, "to": {"value": "2017-04-19"}, "reason": "Once more",
                   "movedBy": "The executive", "announcedAt": {"value": "2016-12-06"}}],""");

        var event = only(parse(write(election(ElectionPhase.ANNOUNCED, moved))));

        assertThat(event.getUid().getValue()).isEqualTo(ID + "/BALLOT_CLOSES@hustings.org");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getDescription().getValue()).isEqualTo("""
                        Moved from 2018 to 2017-04-28: Brought forward
                        Moved from 2017-04-28 to 2017-04-19 (by The executive, announced 2016-12-06): Once more""");
    }

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, PLANNED, TENTATIVE",
        "ANNOUNCED, CONFIRMED, CONFIRMED",
        "ANNOUNCED, HAPPENED, CONFIRMED",
        "ANNOUNCED, CANCELED, CANCELLED",
        "CANCELLED, PLANNED, CANCELLED",
        "CANCELLED, CONFIRMED, CANCELLED",
        "CANCELLED, HAPPENED, CONFIRMED",
        "POSTPONED, CONFIRMED, TENTATIVE",
        "POSTPONED, HAPPENED, CONFIRMED",
        "POSTPONED, CANCELED, CANCELLED"
    })
    void what_is_cancelled_stays_and_says_so(ElectionPhase phase, String status, String told) throws IOException {
        var event = only(parse(write(election(phase, entry("2017-04-19", status, "")))));

        assertThat(event.getStatus()).isEqualTo(new Status(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b; c\\ d: \"e\"",
                "one\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Injected",
                "one\rtwo",
                "\\n is no line end",
                "\u202Eevil",
                "😀👩‍👩‍👧\uD83C\uDFF4",
                "é"
            })
    void no_text_breaks_out_of_its_line(String text) throws IOException {
        var hostile = (text + " ").repeat(40).strip();
        var election = new CalendarElection(
                ID, 1, hostile, ElectionPhase.ANNOUNCED, at(), List.of(entry("2017-04-19", "CONFIRMED", "")));
        var written = bytes(new CalendarFeed(hostile, List.of(election), NOWHERE));

        assertThat(only(parse(new String(written, StandardCharsets.UTF_8)))
                        .getSummary()
                        .getValue())
                .isEqualTo("Ballot closes: " + hostile.replace("\r\n", "\n").replace('\r', '\n'));
        assertThat(lines(written)).allMatch(line -> line.getBytes(StandardCharsets.ISO_8859_1).length <= MAX_OCTETS);
        assertThat(lines(written)).allMatch(CalendarFeedTest::isWholeUtf8);
    }

    @Test
    void control_characters_are_left_out() throws IOException {
        var event = only(parse(write(election(
                ElectionPhase.ANNOUNCED,
                entry("2017-04-19", "CONFIRMED", "\"note\": \"bell\\u0007 and delete\\u007F\",")))));

        assertThat(event.getDescription().getValue()).isEqualTo("bell and delete");
    }

    @Test
    void a_calendar_without_events_has_a_time_zone_since_one_component_is_the_least() throws Exception {
        var text = write(election(ElectionPhase.EXPECTED));

        var calendar = new CalendarBuilder().build(new StringReader(text));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(text).doesNotContain("METHOD");
    }

    @Test
    void events_lead_to_their_election_where_the_public_address_is_known() throws IOException {
        var election = election(ElectionPhase.ANNOUNCED, entry("2017-04-19", "CONFIRMED", ""));
        var feed = new CalendarFeed("Elections", List.of(election), Optional.of(URI.create("https://e.example")));

        var event = only(parse(new String(bytes(feed), StandardCharsets.UTF_8)));

        assertThat(event.getUrl().getValue()).isEqualTo("https://e.example/v1/elections/" + ID);
    }

    @Test
    void the_same_elections_give_the_same_calendar() throws IOException {
        var election = election(ElectionPhase.ANNOUNCED, entry("2017-04-19", "CONFIRMED", ""));

        assertThat(write(election)).isEqualTo(write(election));
    }

    private static CalendarElection election(ElectionPhase phase, TimetableEntry... entries) {
        return new CalendarElection(ID, 1, "Secretary 2017", phase, at(), List.of(entries));
    }

    private static Instant at() {
        return Instant.parse("2026-01-05T10:12:00Z");
    }

    private static TimetableEntry entry(String date, String status, String more) throws JsonProcessingException {
        var defaults = more.contains("changes") ? "" : "\"sequence\": 0, \"changes\": [],";
        return Exported.JSON.readValue("""
                        {"milestone": "BALLOT_CLOSES", "date": {"value": "%s"}, "kind": "DEADLINE", "status": "%s",
                         %s %s "confidence": "ANNOUNCED", "sources": []}""".formatted(date, status, more, defaults), TimetableEntry.class);
    }

    private static String write(CalendarElection election) throws IOException {
        return new String(bytes(new CalendarFeed("Elections", List.of(election), NOWHERE)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(CalendarFeed feed) throws IOException {
        var out = new ByteArrayOutputStream();
        feed.writeTo(out);
        return out.toByteArray();
    }

    /** Reads strictly: whatever the other library finds odd is a failure. */
    private static ICalendar parse(String text) {
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendars = Biweekly.parse(text).warnings(warnings).all();

        assertThat(calendars).hasSize(1);
        assertThat(warnings).allMatch(List::isEmpty);
        assertThat(calendars.getFirst().validate(ICalVersion.V2_0)).isEmpty();
        return calendars.getFirst();
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private static List<String> lines(byte[] written) {
        return Stream.of(new String(written, StandardCharsets.ISO_8859_1).split("\r\n"))
                .toList();
    }

    private static boolean isWholeUtf8(String octets) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
