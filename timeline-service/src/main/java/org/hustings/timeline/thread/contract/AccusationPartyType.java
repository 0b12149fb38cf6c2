package org.hustings.timeline.thread.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is who accuses or is accused. */
@Schema(name = "AccusationPartyType", description = "What somebody is who accuses or is accused.")
public enum AccusationPartyType {
    CANDIDATE,
    PERSON,
    ORGANISATION
}
