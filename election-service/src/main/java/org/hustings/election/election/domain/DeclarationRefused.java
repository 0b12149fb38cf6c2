package org.hustings.election.election.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A declaration without the scrutineer's report that the regime asks for, or an override where nothing is declared. */
public class DeclarationRefused extends DomainException {

    private DeclarationRefused(String code, String detail) {
        super(
                Kind.RULE_VIOLATED,
                "declaration-refused",
                "The declaration breaks a rule",
                detail,
                List.of(Violation.at("/overrideReason", code, detail)));
    }

    static DeclarationRefused reportMissing() {
        return new DeclarationRefused(
                "scrutineer-report-missing",
                "The result is declared after the scrutineer's report (TULRCA 1992 s.52), or with a reason why not");
    }

    static DeclarationRefused nothingToOverride() {
        return new DeclarationRefused("override-unexpected", "Only a declaration has such a reason");
    }
}
