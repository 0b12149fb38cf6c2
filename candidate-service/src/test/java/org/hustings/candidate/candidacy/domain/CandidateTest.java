package org.hustings.candidate.candidacy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hustings.candidate.Unite;
import org.hustings.candidate.value.Source;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidateTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(3600);

    @ParameterizedTest
    @EnumSource(
            value = PreElectionStatus.class,
            names = {"WITHDRAWN", "DISQUALIFIED", "EXCLUDED", "DECEASED"})
    void a_candidacy_does_not_begin_at_its_end(PreElectionStatus status) {
        var candidacy = new Candidacy(Unite.candidate(1), Unite.person(1), Unite.ELECTION, false);

        assertThatThrownBy(() -> candidacy.declare(Unite.mcCluskeyStands().profile(), status, Unite.TEN))
                .asInstanceOf(InstanceOfAssertFactories.type(StatusNotFirst.class))
                .extracting(StatusNotFirst::violations, InstanceOfAssertFactories.LIST)
                .containsExactly(new Violation(
                        "/preElectionStatus",
                        "status-not-first",
                        "a first status is one of DECLARED, FILED, QUALIFIED, WRITE_IN"));
    }

    @Test
    void a_source_counts_the_units_of_a_kind_once() {
        var candidate = Unite.coyneStands();
        var twice = nominated(candidate, Unite.NOMINATIONS, Unite.SKY, Unite.NOMINATIONS);

        assertThatThrownBy(() -> candidate.change(new CandidateEdit(false, twice), LATER))
                .asInstanceOf(InstanceOfAssertFactories.type(DuplicateNomination.class))
                .extracting(DuplicateNomination::violations, InstanceOfAssertFactories.LIST)
                .containsExactly(new Violation(
                        "/nominations/2", "duplicate-nomination", "counts the same unit by the same source again"));
        assertThat(candidate.change(
                        new CandidateEdit(false, nominated(candidate, Unite.NOMINATIONS, Unite.SKY, null)), LATER))
                .isPresent();
    }

    @Test
    void two_counts_of_a_unit_without_a_source_are_the_same_count() {
        var candidacy = new Candidacy(Unite.candidate(1), Unite.person(1), Unite.ELECTION, false);
        var twice = nominated(Unite.coyneStands(), null, null);

        assertThatThrownBy(() -> candidacy.declare(twice, PreElectionStatus.DECLARED, Unite.TEN))
                .isInstanceOf(DuplicateNomination.class);
    }

    @Test
    void a_published_candidacy_cannot_become_a_draft_again() {
        var candidate = Unite.coyneStands();

        assertThatThrownBy(() -> candidate.change(new CandidateEdit(true, candidate.profile()), LATER))
                .isInstanceOf(CandidateAlreadyPublished.class);
    }

    @Test
    void publishing_keeps_the_statuses() {
        var draft = Unite.allinsonStands(true);

        assertThat(draft.change(new CandidateEdit(false, draft.profile()), LATER))
                .hasValueSatisfying(event -> {
                    assertThat(event).isInstanceOf(CandidateEvent.Published.class);
                    assertThat(event.candidate().draft()).isFalse();
                    assertThat(event.candidate().preElectionStatus()).isEqualTo(PreElectionStatus.DECLARED);
                });
    }

    @Test
    void a_published_candidacy_cannot_be_deleted() {
        assertThatThrownBy(() -> Unite.coyneStands().delete(LATER)).isInstanceOf(PublishedCandidate.class);
    }

    @Test
    void a_deleted_draft_is_told_as_it_was_last_at_the_next_version() {
        var event = Unite.allinsonStands(true).delete(LATER);

        assertThat(event).isEqualTo(new CandidateEvent.Deleted(Unite.allinsonStands(true), LATER));
        assertThat(event.version()).isEqualTo(2);
    }

    private static CandidateProfile nominated(Candidate candidate, @Nullable Source... sources) {
        var was = candidate.profile();
        return new CandidateProfile(
                was.ballotName(),
                was.incumbent(),
                was.affiliation(),
                Stream.of(sources)
                        .map(source -> new Nomination(187, NominationUnit.BRANCH, null, source))
                        .toList(),
                was.slogan(),
                was.statementToVoters(),
                was.pledges(),
                was.supportWithdrawn(),
                was.listPosition(),
                was.identifiers(),
                was.sources());
    }
}
