package org.hustings.candidate.candidacy.domain;

import java.util.List;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A status does not change in the future, nor before the change that it follows on. */
public class EffectiveDateRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private EffectiveDateRefused(String code, String message) {
        super(
                Kind.RULE_VIOLATED,
                "effective-date-refused",
                "The status did not change then",
                "A status changes after the change before, and not in the future",
                List.of(new Violation("/effectiveOn", code, message)));
    }

    static EffectiveDateRefused inFuture() {
        return new EffectiveDateRefused("future-date", "is in the future");
    }

    static EffectiveDateRefused before(PartialDate previous) {
        return new EffectiveDateRefused(
                "before-previous-change", "is before the change of %s".formatted(previous.value()));
    }
}
