package org.hustings.candidate.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hustings.candidate.imports.domain.DiffersFromRecord;
import org.hustings.candidate.imports.domain.ImportedCandidacy;
import org.hustings.candidate.imports.domain.ImportedPerson;
import org.hustings.candidate.imports.domain.Match;
import org.hustings.candidate.imports.domain.PersonAmbiguous;
import org.hustings.candidate.imports.domain.PersonDifferences;
import org.hustings.candidate.imports.domain.PersonMayExist;
import org.hustings.candidate.imports.domain.RecordedPerson;
import org.hustings.candidate.imports.persistence.RecordedPeople;
import org.hustings.candidate.person.application.PersonQueries;
import org.hustings.candidate.person.application.PossibleDuplicates;
import org.hustings.candidate.person.domain.PersonProfile;
import org.hustings.candidate.value.Lists;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;

/**
 * Finds out whom a file means, by the surest that it says: the candidacy, the person, an identifier, the names of a
 * candidate whom an import has recorded before. Names alone never decide: where someone of a like name is recorded, the
 * file has to say whether that is the one.
 */
@ApplicationScoped
class PersonMatching {

    private final RecordedPeople recorded;
    private final PersonQueries people;
    private final PossibleDuplicates duplicates;

    PersonMatching(RecordedPeople recorded, PersonQueries people, PossibleDuplicates duplicates) {
        this.recorded = recorded;
        this.people = people;
        this.duplicates = duplicates;
    }

    /**
     * Whom the file means.
     *
     * @throws PersonAmbiguous if it fits several
     * @throws PersonMayExist if someone recorded may be meant
     * @throws DiffersFromRecord if that one is not as the file says
     */
    Match find(ImportedCandidacy said) {
        var found = byCandidacy(said)
                .or(() -> byId(said))
                .or(() -> byIdentifier(said))
                .or(() -> byNames(said));
        found.map(Match::person)
                .ifPresent(id -> check(said.person(), people.get(id).profile()));
        return found.orElseGet(() -> nobody(said));
    }

    private static void check(ImportedPerson said, PersonProfile recorded) {
        var differences = PersonDifferences.between(recorded, said);
        if (!differences.isEmpty()) {
            throw new DiffersFromRecord(differences);
        }
    }

    private Optional<Match> byCandidacy(ImportedCandidacy said) {
        if (said.candidateId() == null) {
            return Optional.empty();
        }
        var found = recorded.withCandidacy(said.candidateId(), said.election())
                .orElseThrow(() -> refused(
                        "/candidateId", "reference-not-found", "must name a candidacy recorded in this election"));
        if (said.person().id() != null && !found.id().equals(named(said).id())) {
            throw new DiffersFromRecord("/person/id", "is not the person of this candidacy, who is " + found.id());
        }
        return Optional.of(Match.of(found, "matched by the id of the candidacy"));
    }

    private Optional<Match> byId(ImportedCandidacy said) {
        return said.person().id() == null
                ? Optional.empty()
                : Optional.of(Match.of(named(said), "matched by the id of the person"));
    }

    private RecordedPerson named(ImportedCandidacy said) {
        return Optional.ofNullable(said.person().id())
                .flatMap(id -> recorded.withId(id, said.election()))
                .orElseThrow(() -> refused("/person/id", "unknown-person", "names no recorded person"));
    }

    private Optional<Match> byIdentifier(ImportedCandidacy said) {
        var identifiers = Lists.orEmpty(said.person().identifiers());
        var found = identifiers.isEmpty()
                ? List.<RecordedPerson>of()
                : recorded.withIdentifiers(identifiers, said.election());
        return onlyOne(found, "/person/identifiers")
                .map(person -> Match.of(person, "matched by the identifier " + person.by()));
    }

    /** What an import has recorded, it finds again; who is told apart by something else is another one. */
    private Optional<Match> byNames(ImportedCandidacy said) {
        var ballotName = said.nameOnBallot();
        var name = said.person().name();
        if (ballotName == null || name == null) {
            throw refused("/person/name", "person-missing", "or the id of a recorded person has to say who stands");
        }
        return onlyOne(best(said.person(), recorded.standing(said.election(), ballotName, name)), "/person/name")
                .map(person -> Match.of(person, "matched by the names of a candidate of the election"));
    }

    private List<RecordedPerson> best(ImportedPerson said, List<RecordedPerson> found) {
        var fitting = found.stream()
                .filter(one -> !said.isToldApartFrom(people.get(one.id())))
                .toList();
        if (fitting.size() == 1) {
            return fitting;
        }
        var exact = fitting.stream()
                .filter(one -> said.isExactly(people.get(one.id())))
                .toList();
        return exact.size() == 1 ? exact : fitting;
    }

    private Match nobody(ImportedCandidacy said) {
        if (said.person().certainlyNew()) {
            return Match.ofNobody("a new person, as the file says");
        }
        var alike = duplicates.of(said.person().profile(List.of()), null);
        if (!alike.isEmpty()) {
            throw new PersonMayExist(alike);
        }
        return Match.ofNobody("a new person, since nobody recorded has a like name");
    }

    private static Optional<RecordedPerson> onlyOne(List<RecordedPerson> found, String pointer) {
        if (found.size() > 1) {
            throw new PersonAmbiguous(
                    pointer, found.stream().map(RecordedPerson::id).toList());
        }
        return found.stream().findFirst();
    }

    private static InvalidBody refused(String pointer, String code, String message) {
        return new InvalidBody(List.of(Violation.at(pointer, code, message)));
    }
}
