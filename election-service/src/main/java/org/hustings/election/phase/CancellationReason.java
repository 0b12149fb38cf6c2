package org.hustings.election.phase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an election was cancelled. */
@Schema(name = "CancellationReason", description = "Why an election was cancelled.")
public enum CancellationReason {
    NO_CANDIDATES,
    EQUAL_CANDIDATES,
    UNDER_CONTESTED,
    CANDIDATE_DEATH,
    OTHER
}
