package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.messaging.CandidateRecord;
import org.hustings.candidate.electioncopy.application.ElectionLearnt;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.application.Runoffs;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.revision.Change;

/**
 * Has the outcomes of an election looked at again when something else is known of its runoffs: of the election, of a
 * runoff, or of who stands in one. It hears of every change of a candidacy, whichever command makes it; of a new one it is
 * told by who has the election at hand.
 */
@ApplicationScoped
class RunoffWatch {

    private static final Set<String> CONCERNING = Stream.of("published", "status-changed", "reassigned")
            .map("org.hustings.candidate.%s.v1"::formatted)
            .collect(Collectors.toUnmodifiableSet());

    private final Outcomes outcomes;
    private final Elections elections;
    private final Runoffs runoffs;

    RunoffWatch(Outcomes outcomes, Elections elections, Runoffs runoffs) {
        this.outcomes = outcomes;
        this.elections = elections;
        this.runoffs = runoffs;
    }

    void on(@Observes ElectionLearnt learnt) {
        if (learnt.concernsRunoffs()) {
            var concerned = new TreeSet<String>();
            concerned.add(learnt.after().id().value());
            Stream.of(learnt.before(), learnt.after())
                    .flatMap(facts -> runoffs.firstRoundsOf(facts).stream())
                    .forEach(first -> concerned.add(first.value()));
            concerned.forEach(id -> outcomes.reconsider(new ElectionId(id)));
        }
    }

    void on(@Observes Change change) {
        if (CONCERNING.contains(change.type()) && change.record() instanceof CandidateRecord stands) {
            var person = new PersonId(stands.personId());
            elections
                    .known(new ElectionId(stands.electionId()))
                    .ifPresent(election -> reconsider(person, election.facts()));
        }
    }

    /** Looks again whether a person advances who was said to stand in an election, which may be a runoff. */
    void reconsider(PersonId person, ElectionFacts election) {
        runoffs.firstRoundsOf(election).forEach(first -> outcomes.reconsider(person, first));
    }
}
