package org.hustings.candidate.electioncopy.messaging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionRecord;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.commons.inbox.UnreadableRecord;

/** The events of elections by what they say here. */
final class ElectionEvents {

    static final String DELETED = type("deleted");
    static final String RESULT_RECORDED = type("result-recorded");

    /** After these, the record is as the event says. */
    static final Set<String> CHANGES = types(List.of(
            "created",
            "changed",
            "published",
            "phase-changed",
            "milestone-added",
            "milestone-changed",
            "milestone-moved",
            "electorate-added",
            "candidates-locked",
            "candidates-unlocked",
            "claim-added",
            "claim-related",
            "claim-ranked",
            "scrutineer-report-recorded"));

    /** All that tell of an election. */
    static final Set<String> ALL = Stream.concat(CHANGES.stream(), Stream.of(DELETED, RESULT_RECORDED))
            .collect(Collectors.toUnmodifiableSet());

    private ElectionEvents() {}

    static ElectionFacts facts(IncomingEvent event) {
        try {
            return event.record(ElectionRecord.class).at(event.version());
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecord("The event does not hold an election", e);
        }
    }

    private static Set<String> types(List<String> changes) {
        return changes.stream().map(ElectionEvents::type).collect(Collectors.toUnmodifiableSet());
    }

    private static String type(String change) {
        return "org.hustings.election.%s.v1".formatted(change);
    }
}
