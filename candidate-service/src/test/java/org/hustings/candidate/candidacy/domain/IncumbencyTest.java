package org.hustings.candidate.candidacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.hustings.candidate.Unite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncumbencyTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(3600);
    private static final UUID HOLDING = UUID.fromString("019a2b6c-3f00-7c01-9d11-5d0e6f7a8b21");

    @Test
    void who_held_the_post_is_the_incumbent_whatever_the_editor_said() {
        var candidate = derived(Unite.coyneStands(), new Incumbency(HOLDING));

        assertThat(candidate.incumbent()).isTrue();
        assertThat(candidate.incumbentHolding()).isEqualTo(HOLDING);
        assertThat(candidate.profile().incumbent()).isFalse();
        assertThat(candidate.version()).isEqualTo(2);
    }

    @Test
    void who_did_not_hold_the_post_is_no_incumbent_whatever_the_editor_said() {
        var candidate = derived(Unite.mcCluskeyStands(), new Incumbency(null));

        assertThat(candidate.incumbent()).isFalse();
        assertThat(candidate.profile().incumbent()).isTrue();
    }

    @Test
    void the_editors_word_stands_again_once_nothing_follows() {
        var candidate = derived(derived(Unite.mcCluskeyStands(), new Incumbency(null)), null);

        assertThat(candidate.incumbent()).isTrue();
        assertThat(candidate.incumbency()).isNull();
    }

    @Test
    void another_holding_is_news_and_the_same_is_none() {
        var candidate = derived(Unite.coyneStands(), new Incumbency(HOLDING));

        assertThat(candidate.follow(new Incumbency(HOLDING), LATER)).isEmpty();
        assertThat(candidate.follow(new Incumbency(UUID.randomUUID()), LATER)).isPresent();
    }

    @Test
    void what_no_record_shows_is_no_news() {
        var candidate = Unite.coyneStands();

        assertThat(candidate.follow(new Incumbency(null), LATER)).isEmpty();
        assertThat(candidate.following(new Incumbency(null)).version()).isEqualTo(1);
    }

    private static Candidate derived(Candidate candidate, @Nullable Incumbency incumbency) {
        return candidate.follow(incumbency, LATER).orElseThrow().candidate();
    }
}
