package org.hustings.commons.bulk;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A file without a single byte. */
public class EmptyUpload extends DomainException {

    EmptyUpload() {
        super(
                Kind.BAD_REQUEST,
                "malformed-body",
                "The body cannot be read",
                "The body must not be empty.",
                List.of(Violation.at("", "not-null", "must not be empty")));
    }
}
