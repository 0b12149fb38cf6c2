package org.hustings.timeline.derivation.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the record of an election, or of one of its candidates, says after an event.
 *
 * @param candidateId the candidate, where it is the record of one
 * @param facts what it says, by reference to the part that says it
 * @param begun the parts of which the event is the first to tell; a record that came with its past tells nothing of it
 * @param changes facts that no later event corrects, by reference to the part that changed
 */
public record RecordSays(
        String electionId,
        @Nullable UUID candidateId,
        Map<String, Fact> facts,
        Set<String> begun,
        Map<String, Fact> changes) {}
