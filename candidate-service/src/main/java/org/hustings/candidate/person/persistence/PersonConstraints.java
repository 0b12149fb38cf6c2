package org.hustings.candidate.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.candidate.person.domain.PersonHasDuplicates;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;

/** What the constraints on people mean. */
@ApplicationScoped
class PersonConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        // A merge locks both people, so only the deletion of the one who was merged into breaks it.
        return Map.of("person_merged_into_fk", PersonHasDuplicates::new);
    }
}
