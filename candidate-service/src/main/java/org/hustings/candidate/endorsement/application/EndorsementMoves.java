package org.hustings.candidate.endorsement.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.hustings.candidate.candidacy.application.CandidaciesReassigned;
import org.hustings.candidate.person.application.PeopleReassigned;

/** Moves endorsements along with the people and candidacies that they name, in the transaction of a merge or its undoing. */
@ApplicationScoped
class EndorsementMoves {

    private final EndorsementStore endorsements;
    private final Clock clock;

    EndorsementMoves(EndorsementStore endorsements, Clock clock) {
        this.endorsements = endorsements;
        this.clock = clock;
    }

    void on(@Observes PeopleReassigned people) {
        var now = clock.instant();
        var roots = people.roots();
        endorsements.lockRecordedBy(roots.keySet()).stream()
                .flatMap(endorsement -> {
                    var named = requireNonNull(endorsement.who().recordedPerson());
                    return endorsement.follow(people.mergeId(), requireNonNull(roots.get(named)), now).stream();
                })
                .forEach(endorsements::store);
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
