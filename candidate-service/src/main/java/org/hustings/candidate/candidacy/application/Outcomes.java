package org.hustings.candidate.candidacy.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateEvent;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.StandingCandidacies;
import org.hustings.candidate.candidacy.persistence.RunoffCandidacies;
import org.hustings.candidate.electioncopy.application.ElectionConcluded;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.application.Runoffs;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

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
        candidates.store(all.conclude(concluded.outcome(), advancing, now));
    }

    /** The candidacy, which the caller has locked or added, with what the result of its election makes of it. */
    Candidate conclude(Candidate candidate, ElectionCopy election) {
        var outcome = election.outcome();
        if (outcome == null) {
            return candidate;
        }
        // The result may name one that the candidacy stands for.
        var group = Stream.concat(Stream.of(candidate), candidates.stoodForBy(candidate.id()).stream());
        var conclusion =
                StandingCandidacies.among(group.toList()).conclude(outcome, advancing(election), clock.instant());
        candidates.store(conclusion);
        return conclusion.changes().stream()
                .map(CandidateEvent::candidate)
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

    /** Looks again at what the result makes of some candidacies in an election, which the caller has locked. */
    void reconsider(List<Candidate> locked, ElectionId id) {
        elections.known(id).ifPresent(election -> {
            var outcome = election.outcome();
            if (outcome != null) {
                candidates.store(
                        StandingCandidacies.among(locked).reconsider(outcome, advancing(election), clock.instant()));
            }
        });
    }

    /** Those of some candidacies that the results of their elections name. */
    Set<CandidateId> named(Collection<Candidate> all) {
        var stoodIn = all.stream().map(Candidate::election).collect(toSet());
        var results = elections.outcomes(stoodIn);
        // Of a count that goes on there are votes, and no outcome yet.
        var counted = elections.counted(
                stoodIn, all.stream().map(candidate -> candidate.id().value()).toList());
        return all.stream()
                .filter(candidate -> counted.contains(candidate.id().value())
                        || isNamed(candidate, results.get(candidate.election())))
                .map(Candidate::id)
                .collect(toSet());
    }

    private static boolean isNamed(Candidate candidate, @Nullable Outcome outcome) {
        return outcome != null && outcome.names(candidate.id().toString());
    }

    private Set<PersonId> advancing(ElectionCopy election) {
        return inRunoffs.standing(runoffs.about(election));
    }
}
