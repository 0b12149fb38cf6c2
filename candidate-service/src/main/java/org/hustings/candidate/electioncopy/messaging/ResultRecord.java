package org.hustings.candidate.electioncopy.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** A result on the topic of the elections, as far as it is read here. */
record ResultRecord(
        @Nullable String status,
        @Nullable Boolean isTest,
        @Nullable List<Round> rounds) {

    /** With these, counting goes on and who leads is not elected. */
    private static final Set<String> UNDECIDED = Set.of("PRE_ELECTION", "UNOFFICIAL_PARTIAL");

    record Round(int number, @Nullable List<Tally> tallies) {}

    record Tally(@Nullable String candidateId, @Nullable Boolean elected) {}

    /** Whom the last round elects; no one as long as counting goes on, or if the result only tries the system out. */
    Outcome outcome(long version) {
        Map<String, Boolean> elected = new HashMap<>();
        if (!Boolean.TRUE.equals(isTest) && status != null && !UNDECIDED.contains(status)) {
            for (var tally : lastTallies()) {
                if (tally.candidateId() != null && tally.elected() != null) {
                    elected.put(tally.candidateId(), tally.elected());
                }
            }
        }
        return new Outcome(version, elected);
    }

    private List<Tally> lastTallies() {
        Round last = null;
        for (var round : rounds == null ? List.<Round>of() : rounds) {
            if (last == null || round.number() > last.number()) {
                last = round;
            }
        }
        return last == null || last.tallies() == null ? List.of() : last.tallies();
    }
}
