package org.hustings.election.scrutiny;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The election has no scrutineer's report yet. */
public class ScrutineerReportNotFound extends DomainException {

    public ScrutineerReportNotFound(Object election) {
        super(
                Kind.NOT_FOUND,
                "scrutineer-report-not-found",
                "There is no scrutineer's report",
                "No scrutineer's report of election %s is recorded".formatted(election));
    }
}
