package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.StandingCandidacies;
import org.hustings.candidate.candidacy.persistence.RunoffCandidacies;
import org.hustings.candidate.electioncopy.application.ElectionConcluded;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.application.Runoffs;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;

/**
 * Takes a result over into the candidacies of its election, in the transaction in which the copy of the election
 * learns of it.
 */
@ApplicationScoped
class Outcomes {

    private final CandidateStore candidates;
    private final RunoffCandidacies inRunoffs;
    private final Elections elections;
    private final Runoffs runoffs;
    private final Clock clock;

    Outcomes(
            CandidateStore candidates, RunoffCandidacies inRunoffs, Elections elections, Runoffs runoffs, Clock clock) {
        this.candidates = candidates;
        this.inRunoffs = inRunoffs;
        this.elections = elections;
        this.runoffs = runoffs;
        this.clock = clock;
    }

    void on(@Observes ElectionConcluded concluded) {
        var now = clock.instant();
        var all = StandingCandidacies.among(candidates.lockAllOf(concluded.election()));
        var advancing =
                elections.known(concluded.election()).map(this::advancing).orElse(Set.of());
        all.conclude(concluded.outcome(), advancing, now).forEach(candidates::store);
    }

    /** The candidacy, which the caller has locked or added, with what the result of its election makes of it. */
    Candidate conclude(Candidate candidate, ElectionCopy election) {
        var outcome = election.outcome();
        if (outcome == null) {
            return candidate;
        }
        // The result may name one that the candidacy stands for.
        var group = Stream.concat(Stream.of(candidate), candidates.stoodForBy(candidate.id()).stream());
        return StandingCandidacies.among(group.toList())
                .conclude(outcome, advancing(election), clock.instant())
                .stream()
                .map(candidates::store)
                .findFirst()
                .orElse(candidate);
    }

    /**
     * Looks again who advances to a runoff. Candidacies are locked before the runoffs are looked at, on either side; so
     * of a result and a runoff that come at the same time, the later one meets the other.
     */
    void reconsider(ElectionId election) {
        reconsider(candidates.lockAllOf(election), election);
    }

    /** Looks again whether a person advances to a runoff. */
    void reconsider(PersonId person, ElectionId election) {
        reconsider(inRunoffs.lock(person, Set.of(election)), election);
    }

    private void reconsider(List<Candidate> locked, ElectionId id) {
        elections.known(id).ifPresent(election -> {
            var outcome = election.outcome();
            if (outcome != null) {
                StandingCandidacies.among(locked)
                        .reconsider(outcome, advancing(election), clock.instant())
                        .forEach(candidates::store);
            }
        });
    }

    private Set<PersonId> advancing(ElectionCopy election) {
        return inRunoffs.standing(runoffs.about(election));
    }
}
