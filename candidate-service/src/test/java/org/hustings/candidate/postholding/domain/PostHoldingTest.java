package org.hustings.candidate.postholding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.candidate.postholding.domain.PostHoldingStatus.ACTIVE;
import static org.hustings.candidate.postholding.domain.PostHoldingStatus.SUSPENDED;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hustings.candidate.Unite;
import org.hustings.candidate.UniteHoldings;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostHoldingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T11:00:00Z");

    @Test
    void a_holding_does_not_end_before_it_starts() {
        assertRefused(() -> holding("2011", "2010-12-31", ACTIVE, null), "/endDate");

        assertThat(holding("2011", "2011", ACTIVE, null).version()).isEqualTo(1);
    }

    @Test
    void a_status_does_not_begin_before_the_holding() {
        assertRefused(() -> holding("2011", null, SUSPENDED, "2010"), "/statusSince");
    }

    @ParameterizedTest
    @EnumSource(
            value = PostHoldingStatus.class,
            names = {"RESIGNED", "DISMISSED", "ENDED"})
    void a_post_that_was_left_has_an_end(PostHoldingStatus left) {
        assertRefused(() -> holding("2011", null, left, null), "/endDate");

        assertThat(holding("2011", null, left, "2017-04-28").profile().period().end())
                .isEqualTo(PartialDate.of("2017-04-28"));
    }

    @Test
    void organisation_and_post_have_names() {
        var nameless = new PostHoldingProfile(
                new HeldPost(UniteHoldings.UNION, "", null, " "),
                PostHoldingRole.ACTING,
                new HeldPeriod(null, null),
                List.of(),
                List.of());

        assertRefused(() -> UniteHoldings.held(1, Unite.person(1), true, nameless), "/organisationName", "/postLabel");
    }

    @Test
    void a_corrected_start_changes_nothing_else() {
        var holding = UniteHoldings.mcCluskeyHolds();
        var corrected = UniteHoldings.generalSecretary(PostHoldingRole.SUBSTANTIVE, "2010");

        assertThat(holding.change(UniteHoldings.edit(false, corrected), NOW)).hasValueSatisfying(event -> {
            assertThat(event).isInstanceOf(PostHoldingEvent.Changed.class);
            assertThat(event.holding().profile()).isEqualTo(corrected);
            assertThat(event.holding().status()).isEqualTo(holding.status());
        });
        assertThat(holding.change(UniteHoldings.edit(false, holding.profile()), NOW))
                .isEmpty();
    }

    @Test
    void a_published_holding_is_neither_hidden_nor_deleted() {
        var holding = UniteHoldings.mcCluskeyHolds();

        assertThatThrownBy(() -> holding.change(UniteHoldings.edit(true, holding.profile()), NOW))
                .isInstanceOf(PostHoldingAlreadyPublished.class);
        assertThatThrownBy(() -> holding.delete(NOW)).isInstanceOf(PublishedPostHolding.class);
    }

    @Test
    void a_holding_goes_with_its_person_and_knows_who_was_named() {
        var moved = UniteHoldings.mcCluskeyHolds()
                .reassign(UUID.randomUUID(), Unite.person(2), NOW)
                .holding();

        assertThat(moved.holder()).isEqualTo(new Holder(Unite.person(2), Unite.person(1)));
        assertThat(moved.version()).isEqualTo(2);
    }

    @Test
    void only_a_published_substantive_holder_of_a_recorded_post_makes_an_incumbent() {
        assertThat(UniteHoldings.mcCluskeyHolds().publiclyHeld()).isEqualTo(UniteHoldings.GENERAL_SECRETARY);
        assertThat(UniteHoldings.cartmailActs(false).publiclyHeld()).isNull();
        assertThat(UniteHoldings.coyneHolds().publiclyHeld()).isNull();
        assertThat(UniteHoldings.held(
                                1,
                                Unite.person(1),
                                true,
                                UniteHoldings.mcCluskeyHolds().profile())
                        .publiclyHeld())
                .isNull();
    }

    private static PostHolding holding(
            String start, @Nullable String end, PostHoldingStatus status, @Nullable String since) {
        var profile = UniteHoldings.generalSecretary(PostHoldingRole.SUBSTANTIVE, start)
                .until(date(end));
        var grounds = new StatusGrounds(date(since), null, null);
        return PostHolding.recorded(
                UniteHoldings.holding(1),
                new Holder(Unite.person(1), Unite.person(1)),
                new PostHoldingEdit(false, profile, grounds),
                status,
                NOW);
    }

    private static @Nullable PartialDate date(@Nullable String value) {
        return value == null ? null : PartialDate.of(value);
    }

    private static void assertRefused(ThrowingCallable call, String... pointers) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::pointer)
                .containsExactly(pointers);
    }
}
