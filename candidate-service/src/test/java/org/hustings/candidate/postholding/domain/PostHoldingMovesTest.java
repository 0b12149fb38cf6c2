package org.hustings.candidate.postholding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.candidate.postholding.domain.PostHoldingStatus.ACTIVE;
import static org.hustings.candidate.postholding.domain.PostHoldingStatus.DISMISSED;
import static org.hustings.candidate.postholding.domain.PostHoldingStatus.ENDED;
import static org.hustings.candidate.postholding.domain.PostHoldingStatus.RESIGNED;
import static org.hustings.candidate.postholding.domain.PostHoldingStatus.SUSPENDED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hustings.candidate.Unite;
import org.hustings.candidate.UniteHoldings;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Violation;
import org.junit.jupiter.api.Test;

class PostHoldingMovesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T11:00:00Z");

    @Test
    void a_status_moves_as_a_job_does() {
        assertThat(Map.of(
                        ACTIVE, ACTIVE.next(),
                        SUSPENDED, SUSPENDED.next(),
                        RESIGNED, RESIGNED.next(),
                        DISMISSED, DISMISSED.next(),
                        ENDED, ENDED.next()))
                .isEqualTo(Map.of(
                        ACTIVE, Set.of(SUSPENDED, RESIGNED, DISMISSED, ENDED),
                        SUSPENDED, Set.of(ACTIVE, RESIGNED, DISMISSED, ENDED),
                        RESIGNED, Set.of(),
                        DISMISSED, Set.of(ACTIVE),
                        ENDED, Set.of()));
    }

    @Test
    void who_is_suspended_still_holds_the_post() {
        var event = UniteHoldings.coyneHolds().move(UniteHoldings.suspension(), NOW);

        assertThat(event).isInstanceOfSatisfying(PostHoldingEvent.StatusChanged.class, moved -> {
            assertThat(moved.from()).isEqualTo(ACTIVE);
            assertThat(moved.version()).isEqualTo(2);
            assertThat(moved.occurredAt()).isEqualTo(Instant.parse("2017-04-20T00:00:00Z"));
        });
        assertThat(event.holding().status().held()).isEqualTo(SUSPENDED);
        assertThat(event.holding().status().grounds())
                .isEqualTo(new StatusGrounds(PartialDate.of("2017-04-20"), "pending an investigation", Unite.SKY));
        assertThat(event.holding().profile().period().end()).isNull();
    }

    @Test
    void who_resigns_holds_the_post_until_the_resignation_takes_effect() {
        var resigned = UniteHoldings.mcCluskeyHolds()
                .move(UniteHoldings.resignation(), NOW)
                .holding();

        assertThat(resigned.status().held()).isEqualTo(RESIGNED);
        assertThat(resigned.profile().period().end()).isEqualTo(PartialDate.of("2017-04-28"));
        assertThat(resigned.status().changes())
                .containsExactly(new RecordedMove(
                        ACTIVE,
                        RESIGNED,
                        PartialDate.of("2017-04-28"),
                        "to stand again a year early",
                        UniteHoldings.BBC,
                        NOW));
    }

    @Test
    void who_is_reinstated_goes_on_holding_the_post() {
        var dismissed = moved(moved(UniteHoldings.coyneHolds(), SUSPENDED, "2017-04-20"), DISMISSED, "2017-06-20");
        assertThat(dismissed.profile().period().end()).isEqualTo(PartialDate.of("2017-06-20"));

        var reinstated = moved(dismissed, ACTIVE, "2018-01");

        assertThat(reinstated.profile().period().end()).isNull();
        assertThat(reinstated.status().changes())
                .extracting(RecordedMove::to)
                .containsExactly(SUSPENDED, DISMISSED, ACTIVE);
    }

    @Test
    void lifting_a_suspension_keeps_the_end_of_the_term() {
        var until = UniteHoldings.coyneHolds().profile().until(PartialDate.of("2020"));
        var holding = UniteHoldings.held(2, Unite.person(2), false, until);

        assertThat(moved(moved(holding, SUSPENDED, "2017-04-20"), ACTIVE, "2017-05")
                        .profile()
                        .period()
                        .end())
                .isEqualTo(PartialDate.of("2020"));
    }

    @Test
    void an_illegal_move_is_refused_and_names_the_legal_ones() {
        var dismissed = moved(UniteHoldings.coyneHolds(), DISMISSED, "2017-06-20");

        assertThatThrownBy(() -> moved(dismissed, SUSPENDED, "2017-07"))
                .isInstanceOf(IllegalHoldingMove.class)
                .hasMessage(
                        "Post holding %s is DISMISSED and cannot become SUSPENDED; it may become: ACTIVE",
                        UniteHoldings.holding(2));
    }

    @Test
    void a_resignation_is_final() {
        var resigned = UniteHoldings.mcCluskeyHolds()
                .move(UniteHoldings.resignation(), NOW)
                .holding();

        assertThatThrownBy(() -> moved(resigned, ACTIVE, "2017-05"))
                .isInstanceOf(IllegalHoldingMove.class)
                .hasMessageEndingWith("the status is final");
    }

    @Test
    void nothing_happens_to_a_holding_before_it_began_or_before_what_happened_last() {
        assertRefused(() -> moved(UniteHoldings.coyneHolds(), SUSPENDED, "2001"), "/effectiveOn");
        var suspended = moved(UniteHoldings.coyneHolds(), SUSPENDED, "2017-04-20");
        assertRefused(() -> moved(suspended, DISMISSED, "2017-04-19"), "/effectiveOn");

        assertThat(moved(suspended, DISMISSED, "2017").status().held()).isEqualTo(DISMISSED);
    }

    @Test
    void what_is_said_of_a_status_corrects_the_last_transition() {
        var suspended = moved(UniteHoldings.coyneHolds(), SUSPENDED, "2017-04-20");
        var wanted = new PostHoldingEdit(
                false, suspended.profile(), new StatusGrounds(PartialDate.of("2017-04-21"), "by e-mail", null));

        var corrected = suspended.change(wanted, NOW).orElseThrow().holding();

        assertThat(corrected.status().grounds()).isEqualTo(wanted.grounds());
        assertThat(corrected.status().changes())
                .containsExactly(
                        new RecordedMove(ACTIVE, SUSPENDED, PartialDate.of("2017-04-21"), "by e-mail", null, NOW));
    }

    @Test
    void what_a_transition_took_effect_on_is_corrected_and_not_forgotten() {
        var suspended = moved(UniteHoldings.coyneHolds(), SUSPENDED, "2017-04-20");
        var wanted = new PostHoldingEdit(false, suspended.profile(), new StatusGrounds(null, "by e-mail", null));

        assertThat(suspended
                        .change(wanted, NOW)
                        .orElseThrow()
                        .holding()
                        .status()
                        .grounds())
                .isEqualTo(new StatusGrounds(PartialDate.of("2017-04-20"), "by e-mail", null));
    }

    @Test
    void what_is_claimed_of_a_holding_leaves_its_status_as_it_is() {
        var suspended = moved(UniteHoldings.coyneHolds(), SUSPENDED, "2017-04-20");
        var shown = UniteHoldings.generalSecretary(PostHoldingRole.SUBSTANTIVE, "2010");

        var claimed = suspended.claimed(shown, List.of("/startDate"), NOW);

        assertThat(claimed.version()).isEqualTo(3);
        assertThat(claimed.profile()).isEqualTo(shown);
        assertThat(claimed.disputed()).containsExactly("/startDate");
        assertThat(claimed.status()).isEqualTo(suspended.status());
    }

    @Test
    void the_end_of_a_holding_that_goes_on_is_not_in_dispute() {
        var dismissed = moved(UniteHoldings.coyneHolds(), DISMISSED, "2017-04-20");
        var disputed = dismissed.claimed(dismissed.profile(), List.of("/endDate", "/startDate"), NOW);

        var reinstated = moved(disputed, ACTIVE, "2017-06");

        assertThat(reinstated.version()).isEqualTo(4);
        assertThat(reinstated.disputed()).containsExactly("/startDate");
    }

    private static PostHolding moved(PostHolding holding, PostHoldingStatus to, String on) {
        return holding.move(new HoldingMove(to, PartialDate.of(on), null, null), NOW)
                .holding();
    }

    private static void assertRefused(ThrowingCallable call, String... pointers) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::pointer)
                .containsExactly(pointers);
    }
}
