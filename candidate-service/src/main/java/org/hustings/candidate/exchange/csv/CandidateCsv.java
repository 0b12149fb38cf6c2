package org.hustings.candidate.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.exchange.ExportedCandidate;
import org.hustings.candidate.exchange.application.Export;
import org.hustings.candidate.value.Identifier;
import org.hustings.commons.bulk.csv.SpreadsheetText;
import org.jspecify.annotations.Nullable;

/** Candidates as a table (RFC 4180): a row for each, in the order of the export. */
public final class CandidateCsv {

    /** The header; what is not known is an empty cell. */
    public static final List<String> COLUMNS = List.of(
            "election_id",
            "candidate_id",
            "person_id",
            "name",
            "given_name",
            "family_name",
            "person_identifiers",
            "ballot_name",
            "list_position",
            "pre_election_status",
            "post_election_status",
            "incumbent",
            "affiliation_id",
            "affiliation",
            "affiliation_description",
            "result_status",
            "votes",
            "share_of_valid",
            "share_of_returned",
            "rank",
            "elected");

    private final Export export;

    public CandidateCsv(Export export) {
        this.export = export;
    }

    /** Writes it in UTF-8, row by row. */
    public void writeTo(OutputStream out) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(COLUMNS);
        export.forEach(some -> some.forEach(candidate -> csv.writeRecord(row(candidate))));
        csv.flush();
    }

    private static List<String> row(ExportedCandidate exported) {
        return Stream.of(person(exported), candidacy(exported), result(exported))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> person(ExportedCandidate exported) {
        var candidate = exported.standing().candidate();
        var profile = exported.person().profile();
        return cells(
                candidate.election(),
                candidate.id(),
                exported.person().id(),
                text(profile.name()),
                text(profile.givenName()),
                text(profile.familyName()),
                text(identifiers(profile.identifiers())));
    }

    private static List<String> candidacy(ExportedCandidate exported) {
        var candidate = exported.standing().candidate();
        var profile = candidate.profile();
        var affiliation = Objects.requireNonNullElse(profile.affiliation(), new CandidateAffiliation(null, null, null));
        return cells(
                text(profile.ballotName()),
                profile.listPosition(),
                candidate.preElectionStatus(),
                candidate.postElectionStatus(),
                candidate.incumbent(),
                affiliation.organisation(),
                text(affiliation.nameAtTheTime()),
                text(affiliation.description()));
    }

    private static List<String> result(ExportedCandidate exported) {
        var result = exported.standing().result();
        return result == null
                ? List.of("", "", "", "", "", "")
                : cells(
                        result.status(),
                        result.votes(),
                        result.shareOfValid(),
                        result.shareOfReturned(),
                        result.rank(),
                        result.elected());
    }

    /** Each as {@code scheme:identifier}, with a space between; whatever would be taken for one is percent-encoded. */
    private static String identifiers(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(identifier ->
                        encoded(identifier.scheme()).replace(":", "%3A") + ":" + encoded(identifier.identifier()))
                .collect(Collectors.joining(" "));
    }

    private static String encoded(String text) {
        return text.replace("%", "%25").replace(" ", "%20");
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : SpreadsheetText.guarded(text);
    }

    private static List<String> cells(@Nullable Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }
}
