package org.hustings.timeline.campaignevent.value;

/** What stands in place of personal data that were erased. */
public final class Erased {

    /** In place of words that a record cannot be without. */
    public static final String NAME = "[erased]";

    private Erased() {}
}
