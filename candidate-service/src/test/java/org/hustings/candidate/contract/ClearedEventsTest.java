package org.hustings.candidate.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClearedEventsTest {

    /** Words of the golden events that are about the people in them; the election's id is none. */
    private static final List<String> PERSONAL = List.of(
            "McCluskey",
            "Coyne",
            "Allinson",
            "Alinson",
            "Sky",
            "secretary since",
            "regional secretary for",
            "branches",
            "BBC",
            "Alex Sample",
            "no side",
            "executive council",
            "investigation");

    @ParameterizedTest
    @MethodSource("org.hustings.candidate.contract.ClearedEvent#all")
    void a_cleared_event_says_nothing_of_the_person(ClearedEvent event) throws IOException {
        assertThat(PERSONAL).noneMatch(event.data().toString()::contains);
    }

    @ParameterizedTest
    @MethodSource("org.hustings.candidate.contract.ClearedEvent#all")
    void to_clear_again_changes_nothing(ClearedEvent event) throws IOException {
        var once = event.data().path("record");

        assertThat(event.clearing().record(once)).isEqualTo(once);
    }
}
