package org.hustings.candidate.candidacy.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateEvent;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.Regrouping;
import org.hustings.candidate.person.application.PeopleReassigned;
import org.hustings.candidate.person.application.PersonMerges;
import org.hustings.candidate.person.domain.MovedByMerge;

/** Moves the candidacies after their people, in the transaction in which those are merged or a merge is undone. */
@ApplicationScoped
class Reassignments {

    private final CandidateStore candidates;
    private final Outcomes outcomes;
    private final PersonMerges merges;
    private final Event<CandidaciesReassigned> reassigned;
    private final Clock clock;

    Reassignments(
            CandidateStore candidates,
            Outcomes outcomes,
            PersonMerges merges,
            Event<CandidaciesReassigned> reassigned,
            Clock clock) {
        this.candidates = candidates;
        this.outcomes = outcomes;
        this.merges = merges;
        this.reassigned = reassigned;
        this.clock = clock;
    }

    void on(@Observes @Priority(Interceptor.Priority.APPLICATION) PeopleReassigned people) {
        var now = clock.instant();
        var before = byId(candidates.lockAllOf(people.roots()));
        // Read behind the locks: a result that is not here yet waits for them, and then meets what is made here.
        var named = outcomes.named(before.values());
        var events = new Regrouping(people.mergeId(), people.roots(), named).of(before.values(), now);
        events.forEach(candidates::store);
        conclude(before.values(), events);
        merges.moved(people.mergeId(), moved(before, events));
        tell(people, before, events);
    }

    /**
     * A result may have named a candidacy that others stood for, or that stands for others now. They are read anew, since
     * runoffs were looked at behind each that was moved.
     */
    private void conclude(Collection<Candidate> all, List<CandidateEvent> events) {
        var concerned =
                events.stream().map(event -> event.candidate().election()).collect(toSet());
        all.stream()
                .filter(candidate -> concerned.contains(candidate.election()))
                .flatMap(candidate -> candidates.lock(candidate.id()).stream())
                .collect(groupingBy(Candidate::election))
                .forEach((election, ofElection) -> outcomes.reconsider(ofElection, election));
    }

    private void tell(PeopleReassigned people, Map<CandidateId, Candidate> before, List<CandidateEvent> events) {
        var survivors = events.stream()
                .map(CandidateEvent::candidate)
                .filter(after -> !after.survivor().equals(before(before, after).survivor()))
                .collect(toMap(Candidate::id, Candidate::survivor));
        if (!survivors.isEmpty()) {
            reassigned.fire(new CandidaciesReassigned(people.mergeId(), survivors));
        }
    }

    private static MovedByMerge moved(Map<CandidateId, Candidate> before, List<CandidateEvent> events) {
        var moved = 0;
        var merged = 0;
        for (var event : events) {
            var was = before(before, event.candidate());
            moved += event.candidate().person().equals(was.person()) ? 0 : 1;
            merged += was.stands() && !event.candidate().stands() ? 1 : 0;
        }
        return MovedByMerge.ofCandidacies(moved, merged);
    }

    private static Candidate before(Map<CandidateId, Candidate> before, Candidate after) {
        return before.getOrDefault(after.id(), after);
    }

    private static Map<CandidateId, Candidate> byId(List<Candidate> all) {
        return all.stream().collect(toMap(Candidate::id, identity()));
    }
}
