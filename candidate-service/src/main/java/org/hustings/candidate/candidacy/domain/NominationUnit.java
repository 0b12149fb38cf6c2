package org.hustings.candidate.candidacy.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What nominates a candidate. */
@Schema(name = "NominationUnit", description = "What nominates a candidate.")
public enum NominationUnit {
    BRANCH,
    WORKPLACE,
    MEMBER
}
