package org.hustings.candidate.bodycopy.domain;

/** An organisation or one of its posts, as last heard of. */
public sealed interface BodyCopy permits OrganisationCopy, PostCopy {

    /** Whether it is hidden from the public. */
    boolean draft();

    /** Whether it was deleted; the copy stays, so that an older event does not bring it back. */
    boolean gone();
}
