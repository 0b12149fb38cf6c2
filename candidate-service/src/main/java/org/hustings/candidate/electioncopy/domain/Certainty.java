package org.hustings.candidate.electioncopy.domain;

/** How far a result decides. */
public enum Certainty {
    /** It decides nothing: counting goes on, the result only tries the system out, or it was taken back. */
    OPEN,
    /** Counting goes on, but someone who watches it has named the winner. */
    PROJECTED,
    /** All is counted, whether or not the result is certified or will be corrected. */
    COMPLETE
}
