package org.hustings.candidate.person.messaging;

import java.util.Map;
import java.util.Set;
import org.hustings.candidate.value.Erased;
import org.hustings.commons.revision.Clearing;
import org.hustings.commons.revision.KeptMembers;

/** What stays of a person's revisions when the person's data are erased: that there was one. */
public final class PersonClearing {

    /** The clearing itself. */
    public static final Clearing CLEARING = new KeptMembers(
            Set.of("id", "version", "draft", "mergedIntoId", "erasedAt", "createdAt", "updatedAt"),
            Map.of("name", Erased.NAME, "reason", Erased.NAME),
            Erased.KEPT_DETAILS);

    private PersonClearing() {}
}
