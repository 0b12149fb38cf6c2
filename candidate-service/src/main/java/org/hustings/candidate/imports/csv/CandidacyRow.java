package org.hustings.candidate.imports.csv;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.candidacy.domain.Nomination;
import org.hustings.candidate.candidacy.domain.NominationUnit;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.imports.domain.ImportedCandidacy;
import org.hustings.candidate.imports.domain.ImportedPerson;
import org.hustings.candidate.person.domain.PersonLink;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.bulk.csv.CsvRow;
import org.hustings.commons.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What a row says of a candidacy; the faults of its cells are with the row afterwards. */
final class CandidacyRow {

    private static final String SCHEME = "person_identifier_scheme";
    private static final String IDENTIFIER = "person_identifier";
    private static final int MOST_NOMINATIONS = 1_000_000_000;

    private final CsvRow row;

    CandidacyRow(CsvRow row) {
        this.row = row;
    }

    ImportedCandidacy candidacy() {
        var election = row.text(CandidateTable.ELECTION_ID);
        if (election == null) {
            row.refuse(CandidateTable.ELECTION_ID, "election-id-missing", "has to be in every row");
        }
        return new ImportedCandidacy(
                Objects.requireNonNullElse(election, ""),
                row.uuid("candidate_id"),
                person(),
                row.unguarded("ballot_name"),
                row.oneOf("pre_election_status", PreElectionStatus.class),
                row.yesOrNo("incumbent"),
                affiliation(),
                nominations(),
                row.unguarded("slogan"),
                row.unguarded("statement"),
                row.smallNumber("list_position"),
                null,
                null,
                row.yesOrNo("draft"));
    }

    private ImportedPerson person() {
        return new ImportedPerson(
                row.uuid("person_id"),
                row.yesOrNo("new_person"),
                row.unguarded("name"),
                row.unguarded("given_name"),
                row.unguarded("family_name"),
                null,
                null,
                null,
                row.value("birth_date", PartialDate::of),
                row.unguarded("gender"),
                row.value("links", CandidacyRow::links),
                identifiers(),
                null);
    }

    private @Nullable CandidateAffiliation affiliation() {
        var organisation = row.uuid("affiliation_id");
        var name = row.unguarded("affiliation");
        var description = row.unguarded("affiliation_description");
        return Stream.of(organisation, name, description).allMatch(Objects::isNull)
                ? null
                : new CandidateAffiliation(organisation, name, description);
    }

    private @Nullable List<Nomination> nominations() {
        var nominations = new ArrayList<Nomination>();
        for (var unit : NominationUnit.values()) {
            var column = "nominations_" + unit.name().toLowerCase(Locale.ROOT);
            var count = row.smallNumber(column);
            if (count != null && count > MOST_NOMINATIONS) {
                row.refuse(column, "out-of-range", "is too large: " + count);
            } else if (count != null) {
                nominations.add(new Nomination(count, unit, null, null));
            }
        }
        return nominations.isEmpty() ? null : nominations;
    }

    private List<Identifier> identifiers() {
        Set<Identifier> identifiers = new LinkedHashSet<>();
        var listed = row.value("person_identifiers", CandidacyRow::listed);
        if (listed != null) {
            identifiers.addAll(listed);
        }
        var scheme = row.unguarded(SCHEME);
        var identifier = row.unguarded(IDENTIFIER);
        if (scheme != null && identifier != null) {
            identifiers.add(new Identifier(scheme, identifier));
        } else if (scheme != null || identifier != null) {
            row.refuse(
                    scheme == null ? SCHEME : IDENTIFIER, "half-an-identifier", "is needed for the other half of it");
        }
        return List.copyOf(identifiers);
    }

    /** As an export writes them: {@code scheme:identifier}, with a space between; three characters percent-encoded. */
    private static List<Identifier> listed(String text) {
        return Stream.of(text.split(" +")).map(CandidacyRow::identifier).toList();
    }

    private static Identifier identifier(String text) {
        var colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new InvalidValue(
                    "invalid-value", "must be identifiers such as wikidata:Q1432136, with spaces between");
        }
        return new Identifier(decoded(text.substring(0, colon)), decoded(text.substring(colon + 1)));
    }

    private static String decoded(String text) {
        return text.replace("%3A", ":").replace("%20", " ").replace("%25", "%");
    }

    private static List<PersonLink> links(String text) {
        return Stream.of(text.split("\\s+"))
                .map(address -> new PersonLink(address(address), null))
                .toList();
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw (InvalidValue)
                    new InvalidValue("invalid-value", "must be addresses of pages, with spaces between").initCause(e);
        }
    }
}
