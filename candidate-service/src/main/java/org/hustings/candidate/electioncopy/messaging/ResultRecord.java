package org.hustings.candidate.electioncopy.messaging;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.candidate.electioncopy.domain.CandidateTally;
import org.hustings.candidate.electioncopy.domain.Certainty;
import org.hustings.candidate.electioncopy.domain.Count;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** A result on the topic of the elections, as far as it is read here. */
record ResultRecord(
        @Nullable String status,
        @Nullable Boolean isTest,
        @Nullable Call call,
        @Nullable List<Round> rounds) {

    /** With these, counting goes on, and who leads is not elected but at most called the winner. */
    private static final Set<String> INCOMPLETE = Set.of("PRE_ELECTION", "UNOFFICIAL_PARTIAL");

    private static final String CALLED = "CALLED";

    record Call(@Nullable String status) {}

    record Round(int number, @Nullable List<Tally> tallies) {}

    record Tally(
            @Nullable String candidateId,
            @Nullable Boolean elected,
            @Nullable Long votes,
            @Nullable String shareOfValid,
            @Nullable String shareOfReturned,
            @Nullable Integer rank) {

        Tally after(Tally before) {
            var everElected = Boolean.TRUE.equals(before.elected) ? before.elected : elected;
            return new Tally(candidateId, everElected, votes, shareOfValid, shareOfReturned, rank);
        }

        CandidateTally of(UUID candidate, boolean decided) {
            return new CandidateTally(candidate, votes, shareOfValid, shareOfReturned, rank, decided ? elected : null);
        }
    }

    /** Whom the rounds elect, and how certain that is: who is elected in one of them is so to the end. */
    Outcome outcome(long version) {
        var certainty = certainty();
        if (certainty == Certainty.OPEN) {
            return Outcome.open(version);
        }
        Map<String, Boolean> elected = new HashMap<>();
        for (var tally : lastOfEach()) {
            if (tally.candidateId() != null && tally.elected() != null) {
                elected.put(tally.candidateId(), tally.elected());
            }
        }
        return new Outcome(version, certainty, elected);
    }

    /**
     * What was counted for each candidate in the last round that has them, also while counting goes on; nothing if the
     * result only tries the system out.
     */
    Count count(long version) {
        if (!counts()) {
            return new Count(version, null, List.of());
        }
        var tallies = new LinkedHashMap<UUID, CandidateTally>();
        for (var tally : lastOfEach()) {
            var candidate = candidate(tally.candidateId());
            if (candidate != null) {
                tallies.put(candidate, tally.of(candidate, decides()));
            }
        }
        return new Count(version, status, List.copyOf(tallies.values()));
    }

    private Certainty certainty() {
        if (!counts() || status == null) {
            return Certainty.OPEN;
        }
        if (!INCOMPLETE.contains(status)) {
            return Certainty.COMPLETE;
        }
        return call != null && CALLED.equals(call.status()) ? Certainty.PROJECTED : Certainty.OPEN;
    }

    private boolean counts() {
        return !Boolean.TRUE.equals(isTest);
    }

    private boolean decides() {
        return certainty() == Certainty.COMPLETE;
    }

    /** Null for what identifies no candidacy of this service. */
    private static @Nullable UUID candidate(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whoever is elected early or out of the race is missing from later rounds. */
    private Collection<Tally> lastOfEach() {
        var tallies = new LinkedHashMap<String, Tally>();
        Stream.ofNullable(rounds)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Round::number))
                .flatMap(round -> Stream.ofNullable(round.tallies()).flatMap(List::stream))
                .filter(tally -> tally.candidateId() != null)
                .forEach(tally -> tallies.merge(tally.candidateId(), tally, (before, after) -> after.after(before)));
        return tallies.values();
    }
}
