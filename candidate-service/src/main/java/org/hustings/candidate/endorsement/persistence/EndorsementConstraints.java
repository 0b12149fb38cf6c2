package org.hustings.candidate.endorsement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.candidate.endorsement.domain.CandidateEndorsed;
import org.hustings.candidate.endorsement.domain.PersonEndorses;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;

/** What the constraints on endorsements mean: an endorsement holds whom it names while it is made, so only deletions break them. */
@ApplicationScoped
class EndorsementConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        return Map.of(
                "endorsement_candidate_fk",
                CandidateEndorsed::new,
                "endorsement_recorded_candidate_fk",
                CandidateEndorsed::new,
                "endorsement_person_fk",
                PersonEndorses::new,
                "endorsement_recorded_person_fk",
                PersonEndorses::new);
    }
}
