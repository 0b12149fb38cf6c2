package org.hustings.candidate.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.hustings.candidate.candidacy.application.Affiliations;
import org.hustings.candidate.candidacy.application.Candidacies;
import org.hustings.candidate.candidacy.application.CandidateQueries;
import org.hustings.candidate.candidacy.domain.Candidacy;
import org.hustings.candidate.candidacy.domain.CandidateEdit;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.StatusChange;
import org.hustings.candidate.imports.domain.ImportedCandidacy;
import org.hustings.candidate.imports.domain.ImportedProfile;
import org.hustings.candidate.imports.domain.Match;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonEdit;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.value.Ids;
import org.hustings.candidate.value.Source;
import org.hustings.candidate.value.SourceKind;
import org.hustings.commons.bulk.Outcome;
import org.hustings.commons.bulk.Relocated;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.revision.Because;

/** Records what a file says of a candidacy: all of it or nothing, by the commands that editors have too. */
@ApplicationScoped
class CandidateImporter {

    private final PersonMatching matching;
    private final People people;
    private final Candidacies candidacies;
    private final CandidateQueries candidates;
    private final Affiliations affiliations;

    CandidateImporter(
            PersonMatching matching,
            People people,
            Candidacies candidacies,
            CandidateQueries candidates,
            Affiliations affiliations) {
        this.matching = matching;
        this.people = people;
        this.candidacies = candidacies;
        this.candidates = candidates;
        this.affiliations = affiliations;
    }

    /**
     * In the transaction of the caller, who takes it back if this throws. Each revision that comes of it says in its
     * reason by which import, and how the person was found.
     *
     * @param importId the import, which becomes the source of what is new
     */
    @Transactional(TxType.MANDATORY)
    public Outcome carryOut(ImportedCandidacy said, UUID importId) {
        var origin = new Source(null, "Bulk import " + importId, null, null, null, null, SourceKind.OTHER, null, null);
        var match = matching.find(said);
        var reason = "%s: %s".formatted(origin.title(), match.how());
        return Because.of(reason, () -> {
            if (match.candidacy() == null) {
                declare(said, match, origin);
                return Outcome.CREATED;
            }
            return change(match.candidacy(), said, reason);
        });
    }

    private void declare(ImportedCandidacy said, Match match, Source origin) {
        var person = person(said, match, origin);
        candidacies.declare(
                new Candidacy(new CandidateId(Ids.next()), person, said.election(), said.startsAsDraft()),
                said.firstStatus(),
                recorded -> affiliations.named(new ImportedProfile(said).ofNew(recorded, origin)));
    }

    /** As named in the file: whoever stands for that one now, the name of the record is kept with the candidacy. */
    private PersonId person(ImportedCandidacy said, Match match, Source origin) {
        var named = said.person().id();
        if (named != null) {
            return new PersonId(named);
        }
        return match.person() == null ? create(said, origin).id() : match.person();
    }

    private Person create(ImportedCandidacy said, Source origin) {
        return Relocated.in(
                pointer -> "/person" + pointer,
                () -> people.create(
                        new PersonEdit(said.startsAsDraft(), said.person().profile(List.of(origin)))));
    }

    /** The record before the status, which is the order of locks for a draft. */
    private Outcome change(CandidateId id, ImportedCandidacy said, String reason) {
        var candidate = candidates.get(id);
        var edit = affiliations.named(new ImportedProfile(said).of(candidate));
        var changes = !edit.equals(new CandidateEdit(candidate.draft(), candidate.profile()));
        if (changes) {
            candidacies.change(id, ExpectedVersion.of(candidate.version()), current -> edit);
        }
        var status = said.preElectionStatus();
        if (status == null || status == candidate.preElectionStatus()) {
            return changes ? Outcome.UPDATED : Outcome.UNCHANGED;
        }
        candidacies.move(id, new StatusChange(status, null, reason, null));
        return Outcome.UPDATED;
    }
}
