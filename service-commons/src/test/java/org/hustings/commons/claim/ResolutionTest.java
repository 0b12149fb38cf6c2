package org.hustings.commons.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final Instant MONDAY = Instant.parse("2017-04-17T12:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2017-04-18T12:00:00Z");
    private static final JsonNode ONE = JsonNodeFactory.instance.numberNode(1);
    private static final JsonNode TWO = JsonNodeFactory.instance.numberNode(2);
    private static final JsonNode THREE = JsonNodeFactory.instance.numberNode(3);

    @Test
    void without_a_claim_the_record_shows_what_it_shows() {
        assertThat(Resolution.of(List.of(), ONE)).isEqualTo(new Resolution(false, ONE, false));
    }

    @Test
    void a_single_fact_is_shown() {
        assertThat(Resolution.of(List.of(fact(TWO, MONDAY)), null)).isEqualTo(new Resolution(true, TWO, false));
    }

    @Test
    void two_values_of_equal_rank_are_a_dispute_and_the_one_shown_stays() {
        var claims = List.of(fact(ONE, MONDAY), fact(TWO, TUESDAY));

        assertThat(Resolution.of(claims, TWO)).isEqualTo(new Resolution(true, TWO, true));
    }

    @Test
    void where_the_value_shown_is_not_among_the_best_the_first_recorded_is_shown() {
        var claims = List.of(fact(TWO, TUESDAY), fact(ONE, MONDAY));

        assertThat(Resolution.of(claims, THREE)).isEqualTo(new Resolution(true, ONE, true));
    }

    @Test
    void a_preferred_claim_beats_all_normal_ones_and_ends_the_dispute() {
        var claims = List.of(fact(ONE, MONDAY), fact(THREE, MONDAY), ranked(fact(TWO, TUESDAY), ClaimRank.PREFERRED));

        assertThat(Resolution.of(claims, ONE)).isEqualTo(new Resolution(true, TWO, false));
    }

    @Test
    void two_preferred_claims_that_differ_are_a_dispute() {
        var claims = List.of(
                ranked(fact(ONE, MONDAY), ClaimRank.PREFERRED), ranked(fact(TWO, TUESDAY), ClaimRank.PREFERRED));

        assertThat(Resolution.of(claims, TWO)).isEqualTo(new Resolution(true, TWO, true));
    }

    @Test
    void a_deprecated_claim_is_never_shown() {
        var claims = List.of(ranked(fact(ONE, MONDAY), ClaimRank.DEPRECATED), fact(TWO, TUESDAY));

        assertThat(Resolution.of(claims, ONE)).isEqualTo(new Resolution(true, TWO, false));
    }

    @Test
    void where_all_that_is_claimed_is_deprecated_nothing_is_shown() {
        var claims = List.of(ranked(fact(ONE, MONDAY), ClaimRank.DEPRECATED));

        assertThat(Resolution.of(claims, ONE)).isEqualTo(new Resolution(true, null, false));
    }

    @Test
    void allegations_predictions_and_opinions_are_never_shown_however_they_are_ranked() {
        for (var kind : List.of(ClaimKind.ALLEGATION, ClaimKind.PREDICTION, ClaimKind.OPINION)) {
            var claims = List.of(ranked(claim(TWO, kind, MONDAY), ClaimRank.PREFERRED));

            assertThat(Resolution.of(claims, ONE)).isEqualTo(new Resolution(false, ONE, false));
        }
    }

    @Test
    void equal_numbers_are_no_dispute_however_they_are_kept() {
        var claims = List.of(fact(ONE, MONDAY), fact(JsonNodeFactory.instance.numberNode(1L), TUESDAY));

        assertThat(Resolution.of(claims, ONE)).isEqualTo(new Resolution(true, ONE, false));
    }

    @Test
    void that_there_is_no_value_disputes_that_there_is_one() {
        var claims = List.of(fact(ONE, MONDAY), claim(ClaimValueType.NO_VALUE, TUESDAY));

        assertThat(Resolution.of(claims, ONE)).isEqualTo(new Resolution(true, ONE, true));
    }

    @Test
    void a_record_shows_that_there_is_no_value_by_an_empty_list_as_well() {
        var empty = JsonNodeFactory.instance.arrayNode();
        var none = claim(ClaimValueType.NO_VALUE, MONDAY);

        assertThat(ClaimValue.ofShown(empty)).isEqualTo(none.statement().value());
        assertThat(Resolution.of(List.of(none), empty).isShownAs(empty)).isTrue();
    }

    @Test
    void a_value_that_exists_and_is_not_known_differs_from_none_and_looks_the_same() {
        var claims = List.of(claim(ClaimValueType.SOME_VALUE, MONDAY), claim(ClaimValueType.NO_VALUE, TUESDAY));

        assertThat(Resolution.of(claims, null)).isEqualTo(new Resolution(true, null, true));
    }

    @Test
    void what_was_claimed_of_a_part_that_was_replaced_does_not_count() {
        var superseded = fact(ONE, MONDAY);
        superseded.supersede(TUESDAY);

        assertThat(Resolution.of(List.of(superseded), TWO)).isEqualTo(new Resolution(false, TWO, false));
    }

    @Test
    void a_judgement_needs_a_reason() {
        assertThatThrownBy(() -> new ClaimRanking(ClaimRank.DEPRECATED, " ", "editor"))
                .isInstanceOf(RankReasonMissing.class)
                .hasMessageContaining("DEPRECATED");
    }

    @Test
    void a_value_is_there_if_and_only_if_the_type_says_so() {
        assertThatThrownBy(() -> new ClaimValue(ClaimValueType.NO_VALUE, ONE)).isInstanceOf(ValueTypeMismatch.class);
        assertThatThrownBy(() -> new ClaimValue(ClaimValueType.VALUE, null)).isInstanceOf(ValueTypeMismatch.class);
    }

    private static Claim fact(JsonNode value, Instant recordedAt) {
        return claim(value, ClaimKind.FACT, recordedAt);
    }

    private static Claim claim(JsonNode value, ClaimKind kind, Instant recordedAt) {
        return claim(new ClaimValue(ClaimValueType.VALUE, value), kind, recordedAt);
    }

    private static Claim claim(ClaimValueType type, Instant recordedAt) {
        return claim(new ClaimValue(type, null), ClaimKind.FACT, recordedAt);
    }

    private static Claim claim(ClaimValue value, ClaimKind kind, Instant recordedAt) {
        var statement = new ClaimStatement("/size", value, kind, null, null, List.of());
        var subject = new ClaimSubject("book", "1");
        return new Claim(UUID.randomUUID(), subject, statement, ClaimRanking.UNJUDGED, recordedAt);
    }

    private static Claim ranked(Claim claim, ClaimRank rank) {
        claim.rank(new ClaimRanking(rank, "a reason", "editor"));
        return claim;
    }
}
