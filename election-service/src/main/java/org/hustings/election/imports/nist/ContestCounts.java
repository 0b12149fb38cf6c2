package org.hustings.election.imports.nist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hustings.election.imports.ImportedRound;
import org.hustings.election.imports.ImportedTally;
import org.jspecify.annotations.Nullable;

/** The counts of a contest: for each candidate and round the total of the district. */
final class ContestCounts {

    /** Told of what cannot be read. */
    @FunctionalInterface
    interface Refusal {
        void refuse(String pointer, String code, String message);
    }

    private static final int ONLY_ROUND = 1;

    private final JsonNode selections;
    private final @Nullable String district;
    private final ReportIndex index;
    private final Refusal refusal;
    private final SortedMap<Integer, List<ImportedTally>> rounds = new TreeMap<>();

    ContestCounts(JsonNode contest, ReportIndex index, Refusal refusal) {
        this.selections = contest.path("ContestSelection");
        this.district = Words.text(contest, "ElectionDistrictId");
        this.index = index;
        this.refusal = refusal;
    }

    List<ImportedRound> rounds() {
        for (var i = 0; i < selections.size(); i++) {
            add(selections.get(i), "/ContestSelection/" + i);
        }
        return rounds.entrySet().stream()
                .map(round -> new ImportedRound(round.getKey(), round.getValue()))
                .toList();
    }

    private void add(JsonNode selection, String pointer) {
        var counts = selection.path("VoteCounts");
        if (counts.isEmpty()) {
            // A candidate of whom nothing is counted yet.
            return;
        }
        var candidates = selection.path("CandidateIds");
        var candidate =
                candidates.size() == 1 ? index.candidate(candidates.get(0).asText()) : null;
        if (candidate == null) {
            refusal.refuse(pointer + "/CandidateIds", "candidate-missing", "must name one candidate of the report");
            return;
        }
        var totals = Totals.of(counts, district);
        if (totals.isEmpty()) {
            refusal.refuse(
                    pointer + "/VoteCounts", "total-missing", "must have a count of Type total for the district");
        }
        var seen = new HashSet<Integer>();
        for (var total : totals) {
            var round = total.path("Round").asInt(ONLY_ROUND);
            if (!seen.add(round)) {
                refusal.refuse(pointer + "/VoteCounts", "total-repeated", "must have one total for each round");
            } else if (!Words.isWholeNumber(total.path("Count"))) {
                refusal.refuse(pointer + "/VoteCounts", "whole-number", "must have whole numbers for votes");
            } else {
                rounds.computeIfAbsent(round, number -> new ArrayList<>()).add(tally(candidate, total));
            }
        }
    }

    private static ImportedTally tally(ReportIndex.Candidate candidate, JsonNode total) {
        return new ImportedTally(
                candidate.id(),
                candidate.name(),
                total.path("Count").longValue(),
                null,
                null,
                null,
                candidate.decided() ? candidate.elected() : null);
    }
}
