package org.hustings.timeline.form.timelinejs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.timeline.form.FormMother.allegation;
import static org.hustings.timeline.form.FormMother.brokenOff;
import static org.hustings.timeline.form.FormMother.entry;
import static org.hustings.timeline.form.FormMother.saying;
import static org.hustings.timeline.form.FormMother.whole;
import static org.hustings.timeline.form.FormMother.written;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.hustings.timeline.form.FormMother;
import org.hustings.timeline.form.FormSchema;
import org.hustings.timeline.form.ShownEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineJsTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    static Stream<String> hostile() {
        return FormMother.HOSTILE.stream();
    }

    @Test
    void a_timeline_has_a_title_and_a_slide_for_each_entry() throws JsonProcessingException {
        var timeline = read(entry(record -> {}), allegation());

        assertThat(timeline.path("title").path("text").path("headline").asText())
                .isEqualTo("Mayor of Sea &lt;1&gt;");
        assertThat(timeline.path("events")).hasSize(2);
        assertThat(timeline.path("events").path(0).path("text").path("text").asText())
                .isEqualTo("<p>At the harbour.</p>"
                        + "<div class=\"hustings-particulars\">"
                        + "<p>Source: <a href=\"https://gazette.example/1\">The gazette, Gazette Ltd</a></p></div>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2031                      | false | {"year":2031}                         | 2031
                    2031-04                   | false | {"year":2031,"month":4}               | April 2031
                    2031-04                   | true  | {"year":2031,"month":4}               | about April 2031
                    2031-04-19                | false | {"year":2031,"month":4,"day":19}      |
                    2031-04-19                | true  | {"year":2031,"month":4,"day":19}      | about 19 April 2031
                    2031-04-19T23:30:05+01:00 | false | {"year":2031,"month":4,"day":19,"hour":22,"minute":30,"second":5} | 19 April 2031, 22:30 UTC
                    """)
    void a_date_has_the_parts_that_are_known(String value, boolean roughly, String parts, @Nullable String shown)
            throws JsonProcessingException {
        var event = event(entry(
                record -> record.putObject("startDate").put("value", value).put("approximate", roughly)));

        assertThat(event.path("start_date")).isEqualTo(JSON.readTree(parts));
        assertThat(event.path("display_date").asText("")).isEqualTo(shown == null ? "" : shown);
    }

    @Test
    void a_week_in_which_it_was_is_shown_as_such() throws JsonProcessingException {
        var event = event(entry(record -> {
            record.putObject("startDate").put("value", "2017-03-27").put("approximate", true);
            record.putObject("endDate").put("value", "2017-04-02").put("approximate", true);
        }));

        assertThat(event.path("end_date")).isEqualTo(JSON.readTree("{\"year\":2017,\"month\":4,\"day\":2}"));
        assertThat(event.path("display_date").asText()).isEqualTo("between 27 March 2017 and 2 April 2017");
    }

    @Test
    void an_allegation_names_who_speaks_in_headline_and_text() throws JsonProcessingException {
        var text = event(allegation()).path("text");

        assertThat(text.path("headline").asText()).isEqualTo("Gerard Coyne alleges: The flat was a gift");
        assertThat(text.path("text").asText()).startsWith("<p>Gerard Coyne alleges: It cost the union a fortune.</p>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void text_of_anyone_has_no_markup_of_its_own(String text) throws JsonProcessingException {
        var event = event(saying(text));

        var markup = event.path("text").path("text").asText()
                + event.path("text").path("headline").asText()
                + event.path("media").path("caption").asText()
                + event.path("media").path("credit").asText();
        assertThat(markup.replaceAll(
                        "</?(p|span)>|<br>|</div>|<div class=\"hustings-particulars\">|<a href=\"https://gazette\\.example/1\">|</a>",
                        ""))
                .doesNotContain("<", ">");
        assertThat(event.path("group").asText()).doesNotContain("<", ">", "&lt", "&#", "&amp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.x'onfocus='y", "see WWW.x\"y", "(www.x"})
    void nothing_is_left_that_timeline_js_would_make_a_link_of_after_cleaning(String text) {
        assertThat(TimelineJsText.html(text)).doesNotContainPattern("(^|[^/>])(?i:www\\.)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Research & Development | Research & Development
                    R&D                    | R&D
                    <b>                    | ‹b›
                    &lt;b                  | ＆lt;b
                    &#60;b                 | ＆#60;b
                    &AMP;lt;b              | ＆AMP;lt;b
                    """)
    void a_group_has_nothing_that_could_become_markup(String group, String shown) {
        assertThat(TimelineJsText.plain(group)).isEqualTo(shown);
    }

    @Test
    void an_address_cannot_end_the_attribute_that_it_is_written_to() {
        var address = URI.create("https://x.example/a.pdf'onload='alert(1)?b=a@b.c&d");

        assertThat(TimelineJsText.address(address)).isEqualTo("https://x.example/a.pdf%27onload=%27alert(1)?b=a@b.c&d");
        assertThat(TimelineJsText.link(address, "<b>"))
                .isEqualTo("<a href=\"https://x.example/a.pdf%27onload=%27alert(1)?b=a%40b.c&amp;d\">&lt;b&gt;</a>");
    }

    @Test
    void an_empty_timeline_is_one() throws JsonProcessingException {
        assertThat(read().path("events")).isEmpty();
    }

    @Test
    void what_breaks_off_is_no_whole_timeline_and_its_answer_is_not_ended() {
        var closed = new AtomicBoolean();
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        var writer = new TimelineJsWriter(brokenOff(Collections.nCopies(200, entry(record -> {}))), JSON.writer());

        assertThatThrownBy(() -> writer.writeTo(out)).hasMessage("The database is gone");

        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> JSON.readTree(out.toByteArray())).isInstanceOf(JsonProcessingException.class);
        assertThat(closed).isFalse();
    }

    private static JsonNode event(ShownEntry entry) throws JsonProcessingException {
        return read(entry).path("events").path(0);
    }

    private static JsonNode read(ShownEntry... entries) throws JsonProcessingException {
        var timeline = JSON.readTree(written(new TimelineJsWriter(whole(entries), JSON.writer())::writeTo));
        FormSchema.TIMELINEJS.assertValid(timeline);
        return timeline;
    }
}
