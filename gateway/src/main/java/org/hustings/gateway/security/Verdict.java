package org.hustings.gateway.security;

/** What came of looking at a bearer token. */
public enum Verdict {
    VALID,
    MISSING,
    INVALID,
    /** The identity provider does not answer, so nobody can say. */
    UNDECIDED
}
