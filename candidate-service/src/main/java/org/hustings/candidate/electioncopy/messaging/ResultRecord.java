package org.hustings.candidate.electioncopy.messaging;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hustings.candidate.electioncopy.domain.CandidateTally;
import org.hustings.candidate.electioncopy.domain.Count;
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

    record Tally(
            @Nullable String candidateId,
            @Nullable Boolean elected,
            @Nullable Long votes,
            @Nullable String shareOfValid,
            @Nullable String shareOfReturned,
            @Nullable Integer rank) {

        CandidateTally of(UUID candidate, boolean decided) {
            return new CandidateTally(candidate, votes, shareOfValid, shareOfReturned, rank, decided ? elected : null);
        }
    }

    /** Whom the last round elects; no one as long as counting goes on, or if the result only tries the system out. */
    Outcome outcome(long version) {
        Map<String, Boolean> elected = new HashMap<>();
        if (counts() && decides()) {
            for (var tally : lastTallies()) {
                if (tally.candidateId() != null && tally.elected() != null) {
                    elected.put(tally.candidateId(), tally.elected());
                }
            }
        }
        return new Outcome(version, elected);
    }

    /** What the last round counted, also while counting goes on; nothing if the result only tries the system out. */
    Count count(long version) {
        if (!counts()) {
            return new Count(version, null, List.of());
        }
        var tallies = new LinkedHashMap<UUID, CandidateTally>();
        for (var tally : lastTallies()) {
            var candidate = candidate(tally.candidateId());
            if (candidate != null) {
                tallies.put(candidate, tally.of(candidate, decides()));
            }
        }
        return new Count(version, status, List.copyOf(tallies.values()));
    }

    private boolean counts() {
        return !Boolean.TRUE.equals(isTest);
    }

    private boolean decides() {
        return status != null && !UNDECIDED.contains(status);
    }

    /** Null for what identifies no candidacy of this service. */
    private static @Nullable UUID candidate(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
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
