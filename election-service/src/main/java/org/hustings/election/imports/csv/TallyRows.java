package org.hustings.election.imports.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hustings.commons.bulk.csv.CsvRow;
import org.hustings.election.imports.ImportedRound;
import org.hustings.election.imports.ImportedTally;

/** The tallies among the rows of one election, by rounds in their order. */
final class TallyRows {

    private static final String CANDIDATE_ID = "candidate_id";
    private static final String BALLOT_NAME = "ballot_name";
    private static final String VOTES = "votes";
    private static final String ROUND = "round";
    private static final int ONLY_ROUND = 1;

    private final SortedMap<Integer, List<ImportedTally>> tallies = new TreeMap<>();
    private final Map<Integer, List<Long>> linesOfRounds = new HashMap<>();

    TallyRows(List<CsvRow> rows) {
        // An election that has not been counted yet has rows for its candidates at most.
        if (rows.stream().anyMatch(row -> row.text(VOTES) != null)) {
            rows.forEach(this::add);
        }
    }

    List<ImportedRound> rounds() {
        return tallies.entrySet().stream()
                .map(round -> new ImportedRound(round.getKey(), round.getValue()))
                .toList();
    }

    /** Where each tally is, by the JSON Pointer that it has in a result. */
    Map<String, Long> lines() {
        var lines = new HashMap<String, Long>();
        var round = 0;
        for (var number : tallies.keySet()) {
            var ofRound = Objects.requireNonNull(linesOfRounds.get(number));
            lines.put("/rounds/%d".formatted(round), ofRound.getFirst());
            for (var i = 0; i < ofRound.size(); i++) {
                lines.put("/rounds/%d/tallies/%d".formatted(round, i), ofRound.get(i));
            }
            round++;
        }
        return lines;
    }

    private void add(CsvRow row) {
        var candidate = row.uuid(CANDIDATE_ID);
        var name = row.unguarded(BALLOT_NAME);
        if (row.text(CANDIDATE_ID) == null && name == null) {
            row.refuse(BALLOT_NAME, "candidate-missing", "or candidate_id has to say whose votes these are");
        }
        if (row.text(VOTES) == null) {
            row.refuse(VOTES, "votes-missing", "has to be in every row of an election that was counted");
        }
        var votes = row.wholeNumber(VOTES);
        var number = Objects.requireNonNullElse(row.smallNumber(ROUND), ONLY_ROUND);
        var tally = new ImportedTally(
                candidate,
                name,
                votes == null ? 0 : votes,
                row.value("share_of_valid", ElectionRows::perCent),
                row.value("share_of_returned", ElectionRows::perCent),
                row.smallNumber("rank"),
                row.yesOrNo("elected"));
        tallies.computeIfAbsent(number, round -> new ArrayList<>()).add(tally);
        linesOfRounds.computeIfAbsent(number, round -> new ArrayList<>()).add(row.line());
    }
}
