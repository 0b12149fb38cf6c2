package org.hustings.candidate.postholding.messaging;

import java.util.Map;
import java.util.Set;
import org.hustings.candidate.value.Erased;
import org.hustings.commons.revision.Clearing;
import org.hustings.commons.revision.KeptMembers;

/** What stays of a post holding's revisions when the person's data are erased: who, by id, held which post, and when. */
public final class PostHoldingClearing {

    /** The clearing itself. */
    public static final Clearing CLEARING = new KeptMembers(
            Set.of(
                    "id",
                    "version",
                    "draft",
                    "personId",
                    "organisationId",
                    "organisationName",
                    "postId",
                    "postLabel",
                    "role",
                    "startDate",
                    "endDate",
                    "status",
                    "statusSince",
                    "statusChanges/from",
                    "statusChanges/to",
                    "statusChanges/effectiveOn",
                    "statusChanges/recordedAt",
                    "createdAt",
                    "updatedAt"),
            Map.of(),
            Erased.KEPT_DETAILS);

    private PostHoldingClearing() {}
}
