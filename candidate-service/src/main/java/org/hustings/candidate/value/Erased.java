package org.hustings.candidate.value;

/** What stands in place of personal data that were erased. */
public final class Erased {

    /** In place of a name that a record cannot be without. */
    public static final String NAME = "[erased]";

    private Erased() {}
}
