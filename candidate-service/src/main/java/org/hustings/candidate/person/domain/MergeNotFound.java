package org.hustings.candidate.person.domain;

import java.util.UUID;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** No merge of this id in which the person took part, or none that the caller may see. */
public class MergeNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public MergeNotFound(PersonId person, UUID merge) {
        super(
                Kind.NOT_FOUND,
                "merge-not-found",
                "No such merge",
                "Person %s took part in no merge %s".formatted(person, merge));
    }
}
