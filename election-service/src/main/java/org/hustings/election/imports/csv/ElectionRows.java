package org.hustings.election.imports.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.BulkProblem;
import org.hustings.commons.bulk.csv.CsvRow;
import org.hustings.commons.problem.InvalidValue;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.imports.ElectionImporter;
import org.hustings.election.imports.ImportedElection;
import org.hustings.election.imports.ImportedResult;
import org.hustings.election.result.ResultStatus;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The rows of one election, and the election that they tell of. */
final class ElectionRows {

    private static final Pattern PER_CENT = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,6})?\\s?%?");

    /** As long as a number of votes too, which some sources print as the turnout. */
    private static final Pattern TURNOUT = Pattern.compile("[0-9]{1,16}([.,][0-9]{1,6})?\\s?%?");

    private final List<CsvRow> rows;
    private final CsvRow first;
    private final TallyRows tallies;

    /** The row that says something of the election as a whole, by column. */
    private final Map<String, CsvRow> said = new HashMap<>();

    ElectionRows(List<CsvRow> rows) {
        this.rows = rows;
        this.first = rows.getFirst();
        this.tallies = new TallyRows(rows);
        ElectionTable.OF_ELECTION.forEach(this::findSaid);
    }

    BulkItem item(ElectionImporter importer) {
        var subject = first.text(ElectionTable.ELECTION_ID);
        var id = first.value(ElectionTable.ELECTION_ID, ElectionId::fromString);
        if (subject == null) {
            first.refuse(ElectionTable.ELECTION_ID, "election-id-missing", "has to be in every row");
        }
        var imported = id == null ? null : election(id);
        var problems = problems();
        return imported == null || !problems.isEmpty()
                ? BulkItem.refused(first.line(), subject, problems)
                : new BulkItem(
                        first.line(),
                        subject,
                        tallies.lines(),
                        problems,
                        importId -> importer.carryOut(imported, importId));
    }

    private ImportedElection election(ElectionId id) {
        return new ImportedElection(
                id,
                saying("election_name").unguarded("election_name"),
                saying("election_type").oneOf("election_type", ElectionType.class),
                saying("organisation_id").uuid("organisation_id"),
                saying("organisation").unguarded("organisation"),
                saying("post_id").uuid("post_id"),
                saying("seats").smallNumber("seats"),
                saying("votes_allowed").smallNumber("votes_allowed"),
                saying("vote_variation").oneOf("vote_variation", VoteVariation.class),
                result());
    }

    private @Nullable ImportedResult result() {
        var rounds = tallies.rounds();
        var status = saying("result_status").oneOf("result_status", ResultStatus.class);
        var turnout = saying("turnout_reported").value("turnout_reported", text -> perCent(text, TURNOUT));
        var countedAt = saying("counted_at").value("counted_at", PartialDate::of);
        var declaredAt = saying("declared_at").value("declared_at", PartialDate::of);
        var papersDistributed = wholeNumber("papers_distributed");
        var papersReturned = wholeNumber("papers_returned");
        var papersInvalid = wholeNumber("papers_invalid");
        var validVotes = wholeNumber("valid_votes");
        return rounds.isEmpty()
                ? null
                : new ImportedResult(
                        status,
                        papersDistributed,
                        papersReturned,
                        papersInvalid,
                        validVotes,
                        turnout,
                        countedAt,
                        declaredAt,
                        rounds);
    }

    private @Nullable Long wholeNumber(String column) {
        return saying(column).wholeNumber(column);
    }

    /** The row that says something in the column, or one that does not where none does. */
    private CsvRow saying(String column) {
        return said.getOrDefault(column, first);
    }

    private void findSaid(String column) {
        for (var row : rows) {
            var text = row.text(column);
            if (text != null) {
                var before = said.putIfAbsent(column, row);
                if (before != null && !text.equals(before.text(column))) {
                    row.refuse(column, "contradicts-row", "is not what line %d says".formatted(before.line()));
                }
            }
        }
    }

    private List<BulkProblem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    /** Per cent, digit for digit, with a point where people write a comma. */
    static String perCent(String text) {
        return perCent(text, PER_CENT);
    }

    private static String perCent(String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            throw new InvalidValue("per-cent", "must be per cent such as 12.2, and is \"%s\"".formatted(text));
        }
        return text.replace(',', '.').replace("%", "").strip();
    }
}
