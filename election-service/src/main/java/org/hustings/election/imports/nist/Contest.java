package org.hustings.election.imports.nist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.BulkProblem;
import org.hustings.commons.bulk.json.JsonPart;
import org.hustings.commons.problem.InvalidValue;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.imports.ElectionImporter;
import org.hustings.election.imports.ImportedElection;
import org.hustings.election.imports.ImportedResult;
import org.jspecify.annotations.Nullable;

/** A contest of a report, as the election that it is here. */
final class Contest {

    private static final String OURS = "ElectionResults.CandidateContest";

    private final JsonPart part;
    private final JsonNode contest;
    private final ReportIndex index;
    private final String election;
    private final List<BulkProblem> problems = new ArrayList<>();

    Contest(JsonPart part, ReportIndex index) {
        this.part = part;
        this.contest = part.content();
        this.index = index;
        this.election = part.pointer().substring(0, part.pointer().indexOf("/Contest"));
    }

    BulkItem item(ElectionImporter importer) {
        var identifier = identifier();
        var subject = identifier == null ? contest.path("@id").asText(null) : identifier;
        if (!contest.path("@type").asText(OURS).equals(OURS)) {
            refuse("/@type", "contest-not-supported", "must be " + OURS);
            return BulkItem.refused(part.line(), subject, problems);
        }
        var id = id(identifier);
        var imported = id == null ? null : imported(id);
        return imported == null || !problems.isEmpty()
                ? BulkItem.refused(part.line(), subject, problems)
                : new BulkItem(
                        part.line(), subject, Map.of(), List.of(), importId -> importer.carryOut(imported, importId));
    }

    /** Our identifier of the contest or, if that is the only one, of the election it is in. */
    private @Nullable String identifier() {
        var own = Words.ourIdentifier(contest);
        return own == null && index.isOnlyContest(election) ? Words.ourIdentifier(index.election(election)) : own;
    }

    private @Nullable ElectionId id(@Nullable String identifier) {
        if (identifier == null) {
            refuse(
                    "/ExternalIdentifier",
                    "election-id-missing",
                    "must have an identifier of OtherType hustings, such as"
                            + " trade-union.unite.general-secretary.2017-04-19");
            return null;
        }
        try {
            return ElectionId.fromString(identifier);
        } catch (InvalidValue e) {
            refuse("/ExternalIdentifier", e.code(), e.explanation());
            return null;
        }
    }

    private ImportedElection imported(ElectionId id) {
        var unit = index.unit(Words.text(contest, "ElectionDistrictId"));
        return new ImportedElection(
                id,
                Words.text(contest, "Name"),
                Words.electionType(index.election(election)),
                unit == null ? null : unit.id(),
                unit == null ? null : unit.name(),
                index.office(contest.path("OfficeIds").path(0).asText(null)),
                number("NumberElected"),
                number("VotesAllowed"),
                Words.constant(VoteVariation.class, Words.text(contest, "VoteVariation"))
                        .orElse(null),
                result());
    }

    private @Nullable Integer number(String member) {
        var number = contest.path(member);
        if (number.isMissingNode()) {
            return null;
        }
        if (!number.isIntegralNumber() || !number.canConvertToInt()) {
            refuse("/" + member, "whole-number", "must be a whole number");
            return null;
        }
        return number.intValue();
    }

    private @Nullable ImportedResult result() {
        var counts = new ContestCounts(contest, index, this::refuse);
        var rounds = counts.rounds();
        if (rounds.isEmpty()) {
            return null;
        }
        return new ImportedResult(
                index.status(),
                null,
                ballots("BallotsCast"),
                ballots("BallotsRejected"),
                null,
                null,
                null,
                null,
                rounds);
    }

    /** The papers of an election are those of its contest where it has but one. */
    private @Nullable Long ballots(String member) {
        var papers = index.isOnlyContest(election)
                ? Totals.of(index.election(election).path("BallotCounts"), Words.text(contest, "ElectionDistrictId"))
                : List.<JsonNode>of();
        return papers.size() == 1 && Words.isWholeNumber(papers.getFirst().path(member))
                ? papers.getFirst().path(member).longValue()
                : null;
    }

    private void refuse(String pointer, String code, String message) {
        problems.add(new BulkProblem(part.line(), pointer, code, message));
    }
}
