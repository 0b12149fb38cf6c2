package org.hustings.timeline.imports.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlideReadingTest {

    private static final DateParts NO_DATE = new DateParts(null, null, null, null, null);
    private static final DateParts DAY = new DateParts("2017", "4", "20", null, null);
    private static final SlideMedia NO_MEDIA = new SlideMedia(null, null, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "2017,,,,2017",
        "2017,4,,,2017-04",
        "2017,04,09,,2017-04-09",
        "'2,017',4,9,,2017-04-09",
        "600,,,,0600",
        "2017,4,9,21:05,2017-04-09T21:05:00Z",
        "2017,4,9,9:05:07 pm,2017-04-09T21:05:07Z",
        "2017,4,9,12 a.m.,2017-04-09T00:00:00Z",
        "2017,4,9,21:05:07.25,2017-04-09T21:05:07.25Z",
    })
    void a_date_is_as_exact_as_its_parts(
            @Nullable String year, @Nullable String month, @Nullable String day, @Nullable String time, String value) {
        assertThat(read(parts(year, month, day, time), NO_DATE, null)
                        .startDate()
                        .date())
                .isEqualTo(PartialDate.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "-44,,,,out-of-range",
        "0,,,,out-of-range",
        "12000,,,,out-of-range",
        "MMXVII,,,,whole-number",
        "2017,,5,,partial-date",
        "2017,4,,12:00,partial-date",
        ",4,5,,partial-date",
        "2017,2,30,,partial-date",
        "2017,13,1,,partial-date",
        "2017,13,,,partial-date",
        "2017,4,9,25:00,partial-date",
    })
    void what_is_no_date_of_ours_is_refused(
            @Nullable String year, @Nullable String month, @Nullable String day, @Nullable String time, String code) {
        assertThatThrownBy(() -> read(parts(year, month, day, time), NO_DATE, null))
                .isInstanceOfSatisfying(
                        InvalidBody.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::pointer, Violation::code)
                                .containsExactly(tuple("/start_date", code)));
    }

    @Test
    void an_event_happened_at_some_time() {
        assertThatThrownBy(() -> read(NO_DATE, NO_DATE, null))
                .isInstanceOfSatisfying(
                        InvalidBody.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .containsExactly("start-date-missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "about April 2017,true,false",
        "c. 2017,true,false",
        "c.2017,true,false",
        "Circa 2017,true,false",
        "~2017,true,false",
        "about 2017 to about 2018,true,true",
        "2017 to c. 2018,false,true",
        "between 27 March 2017 and 2 April 2017,true,true",
        "Church Day 2017,false,false",
        "'Thursday, 20 April',false,false",
        "aboutness,false,false",
    })
    void words_for_a_date_tell_how_well_it_is_known(String shown, boolean start, boolean end) {
        var entry = read(DAY, new DateParts("2017", "4", "21", null, null), shown);

        assertThat(entry.startDate().date().approximate()).isEqualTo(start);
        assertThat(entry.endDate()).isNotNull();
        assertThat(entry.endDate().date().approximate()).isEqualTo(end);
    }

    @Test
    void an_end_that_repeats_the_start_says_nothing() {
        assertThat(read(DAY, DAY, null).endDate()).isNull();
    }

    @Test
    void times_are_meant_in_the_zone_that_is_said() {
        var entry = SlideReading.read(
                slide(new DateParts("2017", "4", "9", TimeParts.of("21:05"), null), NO_DATE, null, NO_MEDIA),
                "Europe/London");

        assertThat(entry.startDate().date())
                .isEqualTo(new PartialDate("2017-04-09T21:05:00+01:00", false, "Europe/London"));
    }

    @Test
    void a_quotation_in_the_place_of_media_belongs_to_the_text() {
        var entry = withMedia("<blockquote>Enough is enough <cite>Gerard Coyne</cite></blockquote>");

        assertThat(entry.text()).isEqualTo("A text\n\nEnough is enough Gerard Coyne");
        assertThat(entry.media()).isNull();
    }

    @Test
    void a_frame_in_the_place_of_media_is_what_is_in_it() {
        var entry = withMedia("<iframe src=\"//player.example.org/7\" onload=\"alert(1)\"></iframe>");

        assertThat(entry.media()).isNotNull();
        assertThat(entry.media().url()).isEqualTo(URI.create("https://player.example.org/7"));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "data:text/html;base64,AAAA", "images/one.jpg", "C:\\one.jpg", "https:///one.jpg"
    })
    void what_leads_nowhere_in_the_web_is_refused(String url) {
        assertThatThrownBy(() -> withMedia(url))
                .isInstanceOfSatisfying(
                        InvalidBody.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::pointer, Violation::code)
                                .containsExactly(tuple("/media/url", "web-address")));
    }

    @Test
    void an_address_may_name_a_host_as_records_may() {
        var media = withMedia("https://picture_store.example/1.jpg").media();

        assertThat(media).isNotNull();
        assertThat(media.url()).isEqualTo(URI.create("https://picture_store.example/1.jpg"));
    }

    @Test
    void an_event_without_an_id_has_one_of_its_date_and_headline() {
        var first = read(DAY, NO_DATE, null);
        var again = read(DAY, NO_DATE, "20 April");
        var later = read(new DateParts("2017", "4", "21", null, null), NO_DATE, null);

        assertThat(first.key()).startsWith("sha256:").isEqualTo(again.key()).isNotEqualTo(later.key());
    }

    private static DateParts parts(
            @Nullable String year, @Nullable String month, @Nullable String day, @Nullable String time) {
        return new DateParts(year, month, day, time == null ? null : TimeParts.of(time), null);
    }

    private static ImportedEntry withMedia(String url) {
        return SlideReading.read(
                slide(DAY, NO_DATE, null, new SlideMedia(url, "A caption", null, null, null, null)), null);
    }

    private static ImportedEntry read(DateParts start, DateParts end, @Nullable String shown) {
        return SlideReading.read(slide(start, end, shown, NO_MEDIA), null);
    }

    private static Slide slide(DateParts start, DateParts end, @Nullable String shown, SlideMedia media) {
        return new Slide(null, start, end, shown, "A headline", "A text", media, null, null, null, null);
    }

    @Test
    void links_in_the_text_are_kept_as_its_sources() {
        var text =
                "<p>As <a href='https://example.org/1'>the report</a> says, and <a href='https://example.org/1'>again</a></p>";
        var entry = SlideReading.read(
                new Slide(null, DAY, NO_DATE, null, "A headline", text, NO_MEDIA, null, null, null, null), null);

        assertThat(entry.links())
                .extracting(link -> List.of(link.title(), String.valueOf(link.url())))
                .containsExactly(List.of("the report", "https://example.org/1"));
    }
}
