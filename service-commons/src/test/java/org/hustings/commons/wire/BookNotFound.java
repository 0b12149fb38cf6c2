package org.hustings.commons.wire;

import java.util.UUID;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** There is no such book. */
class BookNotFound extends DomainException {
    BookNotFound(UUID id) {
        super(Kind.NOT_FOUND, "book-not-found", "There is no such book", "No book has the id %s.".formatted(id));
    }
}
