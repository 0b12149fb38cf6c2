package org.hustings.candidate.candidacy.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.candidacy.domain.PreElectionStatus.DECEASED;
import static org.hustings.candidate.candidacy.domain.PreElectionStatus.DECLARED;
import static org.hustings.candidate.candidacy.domain.PreElectionStatus.DISQUALIFIED;
import static org.hustings.candidate.candidacy.domain.PreElectionStatus.EXCLUDED;
import static org.hustings.candidate.candidacy.domain.PreElectionStatus.FILED;
import static org.hustings.candidate.candidacy.domain.PreElectionStatus.QUALIFIED;
import static org.hustings.candidate.candidacy.domain.PreElectionStatus.WITHDRAWN;
import static org.hustings.candidate.candidacy.domain.PreElectionStatus.WRITE_IN;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreElectionStatusTest {

    @Test
    void a_candidacy_goes_from_declared_by_filed_to_qualified() {
        assertThat(DECLARED.next()).contains(FILED);
        assertThat(FILED.next()).contains(QUALIFIED);
    }

    @Test
    void no_way_leads_back_to_declared() {
        assertThat(Stream.of(PreElectionStatus.values()).flatMap(status -> status.next().stream()))
                .doesNotContain(DECLARED);
    }

    @ParameterizedTest
    @EnumSource
    void no_status_becomes_itself(PreElectionStatus status) {
        assertThat(status.next()).doesNotContain(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = PreElectionStatus.class,
            names = {"WITHDRAWN", "DECEASED"})
    void withdrawal_and_death_are_final(PreElectionStatus status) {
        assertThat(status.next()).isEmpty();
    }

    @Test
    void whoever_is_on_the_way_to_the_ballot_may_withdraw() {
        assertThat(leadingTo(WITHDRAWN)).containsExactlyInAnyOrder(DECLARED, FILED, QUALIFIED, WRITE_IN, EXCLUDED);
    }

    @Test
    void anyone_may_die_but_who_withdrew_is_no_candidate_any_more() {
        assertThat(leadingTo(DECEASED))
                .containsExactlyInAnyOrder(DECLARED, FILED, QUALIFIED, WRITE_IN, EXCLUDED, DISQUALIFIED);
    }

    @Test
    void an_appeal_brings_the_excluded_and_the_disqualified_back() {
        assertThat(EXCLUDED.next()).contains(QUALIFIED);
        assertThat(DISQUALIFIED.next()).contains(QUALIFIED);
    }

    @Test
    void exclusion_comes_before_qualifying_and_not_after() {
        assertThat(QUALIFIED.next()).doesNotContain(EXCLUDED).contains(DISQUALIFIED);
    }

    @Test
    void a_candidacy_begins_on_the_way_to_the_ballot() {
        assertThat(Arrays.stream(PreElectionStatus.values()).filter(PreElectionStatus::maybeFirst))
                .containsExactlyInAnyOrder(DECLARED, FILED, QUALIFIED, WRITE_IN);
    }

    private static Iterable<PreElectionStatus> leadingTo(PreElectionStatus wanted) {
        return Arrays.stream(PreElectionStatus.values())
                .filter(status -> status.next().contains(wanted))
                .collect(toSet());
    }
}
