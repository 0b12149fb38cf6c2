package org.hustings.commons.http;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The record changed since the caller read it. */
public final class StaleVersion extends DomainException {
    private static final String CODE = "stale-version";
    private static final String TITLE = "The record has changed";

    public StaleVersion(long actualVersion) {
        super(
                Kind.STALE,
                CODE,
                TITLE,
                "The record is at version %d now; read it again and decide anew.".formatted(actualVersion));
    }

    /** Found by the database when two changes met. */
    public StaleVersion() {
        super(Kind.STALE, CODE, TITLE, "Another change came first; read the record again and decide anew.");
    }
}
