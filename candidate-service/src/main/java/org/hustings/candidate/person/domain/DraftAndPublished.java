package org.hustings.candidate.person.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** What is published would lead to a draft, or a draft would be told of by what is published. */
public class DraftAndPublished extends DomainException {

    private static final long serialVersionUID = 1L;

    public DraftAndPublished(PersonId draft, PersonId published) {
        super(
                Kind.CONFLICT,
                "draft-and-published",
                "A draft and a published person are not merged",
                "Person %s is a draft and person %s is published; publish the draft first".formatted(draft, published));
    }
}
