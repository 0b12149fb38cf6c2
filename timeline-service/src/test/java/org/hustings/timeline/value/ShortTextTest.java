package org.hustings.timeline.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {

    private static final String BALLOT_BOX = "\uD83D\uDDF3";

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(ShortText.of("vote", 4)).isEqualTo("vote");
        assertThat(ShortText.of(BALLOT_BOX.repeat(4), 4)).isEqualTo(BALLOT_BOX.repeat(4));
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis() {
        assertThat(ShortText.of("votes", 4)).isEqualTo("vot…");
    }

    @Test
    void a_character_of_two_units_is_never_halved() {
        assertThat(ShortText.of("no" + BALLOT_BOX + "vote", 4)).isEqualTo("no" + BALLOT_BOX + "…");
        assertThat(ShortText.of("now" + BALLOT_BOX + "vote", 4)).isEqualTo("now…");
    }
}
