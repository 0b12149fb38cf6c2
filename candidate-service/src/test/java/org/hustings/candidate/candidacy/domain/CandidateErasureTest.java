package org.hustings.candidate.candidacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hustings.candidate.Unite;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.value.PartialDate;
import org.junit.jupiter.api.Test;

class CandidateErasureTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(3600);
    private static final PartialDate DAY = new PartialDate("2017-02-17", false, null);

    @Test
    void a_candidacy_keeps_who_stood_where_and_for_whom_but_no_name_and_no_words() {
        var erased = Unite.coyneStands().erase("case 17", LATER).candidate();

        var affiliation = Objects.requireNonNull(Unite.coyneStands().profile().affiliation());
        assertThat(erased.person()).isEqualTo(Unite.person(2));
        assertThat(erased.version()).isEqualTo(2);
        assertThat(erased.profile())
                .isEqualTo(new CandidateProfile(
                        "[erased]",
                        false,
                        new CandidateAffiliation(affiliation.organisation(), "Unite the Union", null),
                        List.of(new Nomination(187, NominationUnit.BRANCH, null, null)),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of()));
    }

    @Test
    void its_statuses_stay_without_the_words_that_gave_reasons() {
        var qualified = Unite.coyneStands()
                .move(
                        new StatusChange(PreElectionStatus.QUALIFIED, DAY, "Coyne was nominated", Unite.NOMINATIONS),
                        Unite.TEN)
                .candidate();
        var defeated = qualified
                .conclude(new Outcome(9, Map.of(qualified.id().toString(), false)), false, Unite.TEN)
                .orElseThrow()
                .candidate();

        var erased = defeated.erase("case 17", LATER).candidate();

        assertThat(erased.status())
                .isEqualTo(new CandidateStatus(
                        PreElectionStatus.QUALIFIED,
                        List.of(new RecordedStatusChange(
                                PreElectionStatus.DECLARED, PreElectionStatus.QUALIFIED, DAY, null, null, Unite.TEN)),
                        PostElectionStatus.DEFEATED,
                        9L));
    }
}
