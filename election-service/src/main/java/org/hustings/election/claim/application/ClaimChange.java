package org.hustings.election.claim.application;

import org.hustings.commons.claim.Claim;

/** What became of a claim. */
record ClaimChange(Claim claim, Kind kind) {

    enum Kind {
        NONE,
        RANKED,
        RELATED
    }
}
