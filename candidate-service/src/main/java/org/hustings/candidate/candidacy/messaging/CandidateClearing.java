package org.hustings.candidate.candidacy.messaging;

import java.util.Map;
import java.util.Set;
import org.hustings.candidate.value.Erased;
import org.hustings.commons.revision.Clearing;
import org.hustings.commons.revision.KeptMembers;

/** What stays of a candidacy's revisions when the person's data are erased: who, by id, stood where, and how it went. */
public final class CandidateClearing {

    /** The clearing itself. */
    public static final Clearing CLEARING = new KeptMembers(
            Set.of(
                    "id",
                    "version",
                    "draft",
                    "personId",
                    "electionId",
                    "incumbent",
                    "incumbentHoldingId",
                    "affiliation/organisation",
                    "affiliation/nameAtTheTime",
                    "preElectionStatus",
                    "postElectionStatus",
                    "statusChanges/from",
                    "statusChanges/to",
                    "statusChanges/effectiveOn",
                    "statusChanges/recordedAt",
                    "nominations/count",
                    "nominations/unit",
                    "nominations/membersRepresented",
                    "listPosition",
                    "mergedIntoId",
                    "createdAt",
                    "updatedAt"),
            Map.of("ballotName", Erased.NAME),
            Erased.KEPT_DETAILS);

    private CandidateClearing() {}
}
