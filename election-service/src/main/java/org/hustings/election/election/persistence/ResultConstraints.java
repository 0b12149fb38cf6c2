package org.hustings.election.election.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;
import org.hustings.election.record.ReferenceNotFound;
import org.hustings.election.result.CountedMeanwhile;

/** What it means when the database refuses a count. */
@ApplicationScoped
class ResultConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        return Map.of(
                "result_pkey",
                CountedMeanwhile::new,
                "result_number_key",
                CountedMeanwhile::new,
                "result_current_key",
                CountedMeanwhile::new,
                "result_election_fkey",
                () -> new ReferenceNotFound("/electionId"));
    }
}
