package org.hustings.timeline.campaignevent.reading;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** Parameters that each can be read, and together ask for what cannot be told. */
public class UnanswerableQuestion extends DomainException {

    public UnanswerableQuestion(String parameter, String code, String message) {
        super(
                Kind.BAD_REQUEST,
                "invalid-parameter",
                "A parameter cannot be read",
                "%s %s.".formatted(parameter, message),
                List.of(Violation.ofParameter(parameter, code, message)));
    }
}
