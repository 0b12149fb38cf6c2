package org.hustings.commons.problem;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What a service's database constraints mean to its callers. The database has the last word on what must never be
 * false, also between two requests that both passed the check in code; the name of the constraint that refused says
 * which failure it is. A service offers a bean of this type for each feature that has constraints.
 */
public interface ConstraintProblems {

    /** The failure for each constraint, by the constraint's name in the database. */
    Map<String, Supplier<? extends DomainException>> byConstraint();
}
