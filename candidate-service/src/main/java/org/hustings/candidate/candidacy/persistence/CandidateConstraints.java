package org.hustings.candidate.candidacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.candidate.candidacy.domain.CandidateHasDuplicates;
import org.hustings.candidate.candidacy.domain.DuplicateCandidacy;
import org.hustings.candidate.person.domain.PersonStands;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;

/** What the constraints on candidacies mean. */
@ApplicationScoped
class CandidateConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        return Map.of(
                "candidate_once_per_person_and_election",
                DuplicateCandidacy::new,
                // A candidacy holds its person while it is made, so only the deletion of a person breaks it.
                "candidate_person_fk",
                PersonStands::new,
                "candidate_recorded_person_fk",
                PersonStands::new,
                // A merge locks all candidacies that it merges, so only the deletion of one that stands breaks it.
                "candidate_merged_into_fk",
                CandidateHasDuplicates::new);
    }
}
