package org.hustings.timeline.campaignevent.persistence;

import java.util.Set;
import java.util.UUID;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * A timeline and a filter, with the ids by which those whom they name may take part.
 *
 * @param electionId the election whose timeline it is; null if it is somebody's
 * @param whose the ids of whoever the timeline is of; empty if it is an election's
 * @param participants the ids of the participant of the filter; empty if it has none
 * @param drafts whether what is not published is shown
 */
public record TimelineQuestion(
        @Nullable String electionId, Set<UUID> whose, TimelineFilter filter, Set<UUID> participants, boolean drafts) {

    /** In what role whoever the timeline is of takes part; null for any. */
    @Nullable
    ParticipantRole roleOfWhose() {
        return filter.participant() == null ? filter.role() : null;
    }
}
