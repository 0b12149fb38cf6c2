package org.hustings.candidate.endorsement.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.hustings.candidate.candidacy.application.CandidaciesReassigned;
import org.hustings.candidate.person.application.PeopleReassigned;
import org.hustings.candidate.person.application.PersonMerges;
import org.hustings.candidate.person.domain.MovedByMerge;

/** Moves endorsements along with the people and candidacies that they name, in the transaction of a merge or its undoing. */
@ApplicationScoped
class EndorsementMoves {

    private final EndorsementStore endorsements;
    private final PersonMerges merges;
    private final Clock clock;

    EndorsementMoves(EndorsementStore endorsements, PersonMerges merges, Clock clock) {
        this.endorsements = endorsements;
        this.merges = merges;
        this.clock = clock;
    }

    void on(@Observes PeopleReassigned people) {
        var now = clock.instant();
        var roots = people.roots();
        var moves = endorsements.lockRecordedBy(roots.keySet()).stream()
                .flatMap(endorsement -> {
                    var named = requireNonNull(endorsement.who().recordedPerson());
                    return endorsement.follow(people.mergeId(), requireNonNull(roots.get(named)), now).stream();
                })
                .toList();
        moves.forEach(endorsements::store);
        merges.moved(people.mergeId(), MovedByMerge.ofEndorsements(moves.size()));
    }

    void on(@Observes CandidaciesReassigned candidacies) {
        var now = clock.instant();
        var survivors = candidacies.survivors();
        endorsements.lockRecordedOf(survivors.keySet()).stream()
                .flatMap(endorsement -> {
                    var survivor =
                            requireNonNull(survivors.get(endorsement.whom().recorded()));
                    return endorsement.follow(candidacies.mergeId(), survivor, now).stream();
                })
                .forEach(endorsements::store);
    }
}
