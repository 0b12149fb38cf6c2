package org.hustings.election.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Finds organisations by their exact names. */
@ApplicationScoped
class OrganisationNames {

    private static final String BY_NAME = "select o.id from Organisation o where o.details.name = :name";
    private static final int ENOUGH_TO_DOUBT = 2;

    private final EntityManager entityManager;

    OrganisationNames(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The organisation that a file means; null where it says none. A name that is not that of one alone is refused. */
    @Nullable
    UUID organisation(ImportedElection imported) {
        var name = imported.organisation();
        if (imported.organisationId() != null || name == null) {
            return imported.organisationId();
        }
        var found = entityManager
                .createQuery(BY_NAME, UUID.class)
                .setParameter("name", name)
                .setMaxResults(ENOUGH_TO_DOUBT)
                .getResultList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new InvalidBody(List.of(
                found.isEmpty()
                        ? Violation.at("/organisation", "organisation-unknown", "is the name of no organisation")
                        : Violation.at(
                                "/organisation",
                                "organisation-ambiguous",
                                "is the name of several organisations; give the identifier of the one")));
    }
}
