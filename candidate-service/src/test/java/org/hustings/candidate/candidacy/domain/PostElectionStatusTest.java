package org.hustings.candidate.candidacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hustings.candidate.Unite;
import org.hustings.candidate.electioncopy.domain.Certainty;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a result makes of a candidate, in every case. */
class PostElectionStatusTest {

    private static final CandidateId CANDIDATE = Unite.candidate(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # how certain | elected | before       | in a runoff | after
            OPEN          | true    | QUALIFIED    | false       |
            OPEN          | false   | QUALIFIED    | true        |
            OPEN          |         | WITHDRAWN    | false       |
            PROJECTED     | true    | QUALIFIED    | false       | PROJECTED_WINNER
            PROJECTED     | false   | QUALIFIED    | false       |
            PROJECTED     | false   | QUALIFIED    | true        |
            PROJECTED     |         | QUALIFIED    | false       |
            PROJECTED     | false   | WITHDRAWN    | false       |
            PROJECTED     | true    | WITHDRAWN    | false       | PROJECTED_WINNER
            COMPLETE      | true    | QUALIFIED    | false       | WINNER
            COMPLETE      | true    | QUALIFIED    | true        | WINNER
            COMPLETE      | true    | WITHDRAWN    | false       | WINNER
            COMPLETE      | false   | QUALIFIED    | false       | DEFEATED
            COMPLETE      | false   | DECLARED     | false       | DEFEATED
            COMPLETE      | false   | WRITE_IN     | false       | DEFEATED
            COMPLETE      | false   | DECEASED     | false       | DEFEATED
            COMPLETE      | false   | DISQUALIFIED | false       | DEFEATED
            COMPLETE      | false   | QUALIFIED    | true        | ADVANCED_TO_RUNOFF
            COMPLETE      | false   | WITHDRAWN    | false       | WITHDRAWN
            COMPLETE      | false   | WITHDRAWN    | true        | WITHDRAWN
            COMPLETE      |         | WITHDRAWN    | false       | WITHDRAWN
            COMPLETE      |         | QUALIFIED    | false       |
            COMPLETE      |         | QUALIFIED    | true        |
            COMPLETE      |         | EXCLUDED     | false       |
            COMPLETE      |         | DISQUALIFIED | false       |
            COMPLETE      |         | DECEASED     | false       |
            """)
    void a_result_makes_of_a_candidate(
            Certainty certainty,
            @Nullable Boolean elected,
            PreElectionStatus before,
            boolean inRunoff,
            @Nullable PostElectionStatus after) {
        Map<String, Boolean> named = elected == null ? Map.of() : Map.of(CANDIDATE.toString(), elected);

        assertThat(PostElectionStatus.of(new Outcome(9, certainty, named), CANDIDATE, before, inRunoff))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_anything_after_a_result_that_was_taken_back(PreElectionStatus before) {
        assertThat(PostElectionStatus.of(Outcome.open(9), CANDIDATE, before, true))
                .isNull();
    }
}
