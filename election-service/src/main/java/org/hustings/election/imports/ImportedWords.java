package org.hustings.election.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.value.Source;

/** What a file says, in the words of this service, and as valid as what comes over HTTP. */
@ApplicationScoped
class ImportedWords {

    private final OrganisationNames organisations;
    private final ResultMapping results;
    private final Validator validator;

    ImportedWords(OrganisationNames organisations, ResultMapping results, Validator validator) {
        this.organisations = organisations;
        this.results = results;
        this.validator = validator;
    }

    Details details(ImportedElection imported) {
        return new Details(imported, organisations.organisation(imported));
    }

    NewResult result(ElectionId election, ImportedResult imported, Source source) {
        return results.newResult(election, imported, source);
    }

    boolean agree(ElectionId election, ElectionResult recorded, ImportedResult imported) {
        return results.saysTheSame(election, recorded, imported);
    }

    <T> T valid(T value) {
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw InvalidBody.of(violations);
        }
        return value;
    }
}
