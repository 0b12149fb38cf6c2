package org.hustings.election.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.commons.bulk.csv.SpreadsheetText;
import org.hustings.election.exchange.ExportedElection;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.Round;
import org.hustings.election.result.Tally;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An election as a table (RFC 4180): a row for each tally of each round. Before there are tallies, a row for each
 * candidate that is known.
 */
public final class ElectionCsv {

    /** The header; what is not known is an empty cell. */
    public static final List<String> COLUMNS = List.of(
            "election_id",
            "election_name",
            "election_type",
            "organisation_id",
            "post_id",
            "seats",
            "votes_allowed",
            "vote_variation",
            "result_status",
            "round",
            "candidate_id",
            "ballot_name",
            "votes",
            "share_of_valid",
            "share_of_returned",
            "rank",
            "elected",
            "papers_distributed",
            "papers_returned",
            "papers_invalid",
            "valid_votes",
            "turnout_reported",
            "counted_at",
            "declared_at");

    private static final List<String> NO_TALLY = List.of("", "", "", "", "");

    private final ExportedElection exported;
    private final Map<UUID, String> names;

    public ElectionCsv(ExportedElection exported) {
        this.exported = exported;
        this.names = exported.ballotNames();
    }

    /** Writes it in UTF-8, row by row. */
    public void writeTo(OutputStream out) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(COLUMNS);
        var result = exported.result();
        if (result == null || result.rounds().isEmpty()) {
            exported.candidateIds().forEach(candidate -> csv.writeRecord(row(candidate, result, NO_TALLY, "")));
        } else {
            for (var round : result.rounds()) {
                round.tallies().forEach(tally -> csv.writeRecord(row(tally, result, round)));
            }
        }
        csv.flush();
    }

    private List<String> row(Tally tally, ElectionResult result, Round round) {
        var figures =
                cells(tally.votes(), tally.shareOfValid(), tally.shareOfReturned(), tally.rank(), tally.elected());
        return row(tally.candidateId(), result, figures, Integer.toString(round.number()));
    }

    private List<String> row(UUID candidate, @Nullable ElectionResult result, List<String> figures, String round) {
        var election = exported.election();
        var ofElection = cells(
                election.id(),
                SpreadsheetText.guarded(election.name()),
                election.type(),
                election.organisationId(),
                election.postId(),
                election.seats(),
                election.votesAllowed(),
                election.voteVariation());
        var ofCandidate = cells(
                result == null ? null : result.status(),
                round,
                candidate,
                SpreadsheetText.guarded(names.getOrDefault(candidate, "")));
        return Stream.of(ofElection, ofCandidate, figures, totals(result))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> totals(@Nullable ElectionResult result) {
        if (result == null) {
            return List.of("", "", "", "", "", "", "");
        }
        var turnout = result.turnoutReported();
        return cells(
                result.papersDistributed(),
                result.papersReturned(),
                result.papersInvalid(),
                result.validVotes(),
                turnout == null ? null : turnout.value(),
                value(result.countedAt()),
                value(result.declaredAt()));
    }

    private static @Nullable String value(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    private static List<String> cells(@Nullable Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }
}
