package org.hustings.election.electorate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the size of an electorate counts. */
@Schema(name = "ElectorateBasis", description = "What the number counts.")
public enum ElectorateBasis {
    PAPERS_DISTRIBUTED,
    ENTITLED_TO_VOTE,
    REGISTERED,
    MEMBERS_REPORTED,
    WITH_ADDRESS
}
