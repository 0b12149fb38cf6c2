package org.hustings.election.election.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The identifier is that of another election, or was that of one. */
public class ElectionExists extends DomainException {

    private ElectionExists(String code, String title, String detail) {
        super(Kind.CONFLICT, code, title, detail);
    }

    /** There is an election of this identifier. */
    public static ElectionExists now() {
        return new ElectionExists(
                "election-exists", "The identifier is taken", "There is an election with this identifier already");
    }

    /** There was an election of this identifier: identifiers are permanent. */
    public static ElectionExists before() {
        return new ElectionExists(
                "id-was-used", "The identifier was used before", "An election that was deleted had this identifier");
    }
}
