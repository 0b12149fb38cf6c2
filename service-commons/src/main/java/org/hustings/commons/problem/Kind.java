package org.hustings.commons.problem;

/** What sort of failure a {@link DomainException} is; each kind is one HTTP status. */
public enum Kind {
    /** The request cannot be read: its syntax, a parameter, a cursor. */
    BAD_REQUEST(400),
    /** The caller is known and lacks the right. */
    FORBIDDEN(403),
    /** The record is not there, or not for this caller. */
    NOT_FOUND(404),
    /** The request contradicts the state of the record. */
    CONFLICT(409),
    /** The caller decided on a version that is no longer the current one. */
    STALE(412),
    /** The request can be read and breaks a rule, whatever the state. */
    RULE_VIOLATED(422),
    /** The caller has to say on which version it decided. */
    PRECONDITION_REQUIRED(428),
    /** Something this service needs does not answer now. */
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The HTTP status of this kind. */
    public int status() {
        return status;
    }
}
