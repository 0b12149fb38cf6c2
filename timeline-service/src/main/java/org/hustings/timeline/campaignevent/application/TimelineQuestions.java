package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hustings.commons.problem.InvalidParameter;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.persistence.TimelineQuestion;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.electioncopy.KnownElections;
import org.jspecify.annotations.Nullable;

/** Finds whom a scope and a filter name; fails with 404 where a scope is not there for the caller. */
@ApplicationScoped
class TimelineQuestions {

    private final KnownElections elections;
    private final Participations participations;
    private final Caller caller;

    TimelineQuestions(KnownElections elections, Participations participations, Caller caller) {
        this.elections = elections;
        this.participations = participations;
        this.caller = caller;
    }

    TimelineQuestion ask(TimelineScope scope, TimelineFilter filter) {
        return switch (scope) {
            case TimelineScope.OfElection election -> {
                elections.forCaller(election.electionId());
                if (filter.role() != null && filter.participant() == null) {
                    throw new InvalidParameter("role", "role", "needs `participant` beside it");
                }
                yield question(election.electionId(), Set.of(), filter);
            }
            case TimelineScope.OfCandidate candidate ->
                question(null, participations.ofCandidate(candidate.candidateId()), filter);
            case TimelineScope.OfPerson person -> question(null, participations.ofPerson(person.personId()), filter);
        };
    }

    /** Whether the election of an entry is there for the caller. */
    boolean isElectionThere(String electionId) {
        return elections.isThereForCaller(electionId);
    }

    private TimelineQuestion question(@Nullable String electionId, Set<UUID> whose, TimelineFilter filter) {
        var participant = filter.participant();
        Set<UUID> participants = participant == null ? Set.of() : participations.of(participant);
        return new TimelineQuestion(electionId, whose, filter, participants, caller.mayReadDrafts());
    }
}
