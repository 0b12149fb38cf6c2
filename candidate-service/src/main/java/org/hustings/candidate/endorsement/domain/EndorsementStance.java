package org.hustings.candidate.endorsement.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an endorser says of a candidacy. */
@Schema(
        name = "EndorsementStance",
        description =
                "What an endorser says of a candidacy: `SUPPORTS` it, `OPPOSES` it, `VOTED_FOR` the candidate, as the"
                        + " endorser says, or `NEUTRAL`: declines to take a side.")
public enum EndorsementStance {
    SUPPORTS,
    OPPOSES,
    VOTED_FOR,
    NEUTRAL
}
