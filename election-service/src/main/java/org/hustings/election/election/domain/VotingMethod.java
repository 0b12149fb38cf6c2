package org.hustings.election.election.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a vote is cast. */
@Schema(name = "VotingMethod", description = "How a vote is cast.")
public enum VotingMethod {
    POSTAL,
    IN_PERSON,
    ONLINE
}
