package org.hustings.commons.bulk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTextTest {

    private static final String WHAT_MATTERS = "'\";,\t\r\n=+-@\uFF1D\uFF0Ba 1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "'=1+1|''=1+1",
                "\"=1+1|'\"=1+1",
                "'quoted'|'quoted'",
                "x;=cmd|x;'=cmd",
                "x;\"=cmd\"|x;'\"=cmd\"",
                "x;'=cmd|x;''=cmd",
                "a; b, -c|a; b, -c",
                "R&amp;D;-1|R&amp;D;'-1",
            })
    void what_a_spreadsheet_would_run_has_an_apostrophe_in_front(String text, String cell) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo(cell);
    }

    @Test
    void lines_that_are_no_formulae_stay_as_they_are() {
        assertThat(SpreadsheetText.guarded("One\r\n\r\ntwo")).isEqualTo("One\r\n\r\ntwo");
        assertThat(SpreadsheetText.guarded("One\r\n=two\t+3")).isEqualTo("One\r\n'=two\t'+3");
    }

    @Test
    void each_text_can_be_read_back_and_none_is_run_wherever_a_spreadsheet_parts_cells() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var text = random.ints(random.nextInt(12), 0, WHAT_MATTERS.length())
                    .mapToObj(each -> WHAT_MATTERS.substring(each, each + 1))
                    .collect(Collectors.joining());

            var cell = SpreadsheetText.guarded(text);

            assertThat(SpreadsheetText.unguarded(cell)).isEqualTo(text);
            assertThat(cell).doesNotContainPattern("(?:^|[;\\t\\r\\n])\"*[=+\\-@\uFF1D\uFF0B]");
        }
    }
}
