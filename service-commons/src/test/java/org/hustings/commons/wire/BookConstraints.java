package org.hustings.commons.wire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;

@ApplicationScoped
class BookConstraints implements ConstraintProblems {
    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        return Map.of("book_title_key", DuplicateTitle::new);
    }
}
