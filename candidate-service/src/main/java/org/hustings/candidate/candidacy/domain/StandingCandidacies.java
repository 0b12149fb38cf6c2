package org.hustings.candidate.candidacy.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.person.domain.PersonId;

/**
 * The candidacies among some that stand, each with those that it stands for. A result may name any of them, as it may have
 * been recorded before they were known to be one.
 */
public final class StandingCandidacies {

    private final List<Candidate> standing;
    private final Map<CandidateId, List<CandidateId>> stoodFor;

    private StandingCandidacies(List<Candidate> standing, Map<CandidateId, List<CandidateId>> stoodFor) {
        this.standing = standing;
        this.stoodFor = stoodFor;
    }

    /** Those among candidacies that include all of which one stands for another. */
    public static StandingCandidacies among(Collection<Candidate> candidacies) {
        return new StandingCandidacies(
                candidacies.stream().filter(Candidate::stands).toList(),
                candidacies.stream()
                        .filter(candidacy -> !candidacy.stands())
                        .collect(groupingBy(
                                merged -> Objects.requireNonNull(merged.mergedInto()),
                                mapping(Candidate::id, toList()))));
    }

    /** Those that stand, in the order of the candidacies. */
    public List<Candidate> all() {
        return standing;
    }

    /** Whether the candidacy, or one that it stands for, is among those named. */
    public boolean isAmong(Candidate candidacy, Set<CandidateId> named) {
        return named.contains(candidacy.id()) || stoodForBy(candidacy).stream().anyMatch(named::contains);
    }

    /**
     * Takes what the result of their election says of each.
     *
     * @param advancing who stands in a runoff about the seats that the result leaves
     */
    public Conclusion conclude(Outcome outcome, Set<PersonId> advancing, Instant now) {
        return conclusion(outcome, each -> each.conclude(asOf(each, outcome), advancing.contains(each.person()), now));
    }

    /** Takes it anew, now that something else is known of the runoffs. */
    public Conclusion reconsider(Outcome outcome, Set<PersonId> advancing, Instant now) {
        return conclusion(
                outcome, each -> each.reconsider(asOf(each, outcome), advancing.contains(each.person()), now));
    }

    private Conclusion conclusion(Outcome outcome, Function<Candidate, Optional<CandidateEvent>> taken) {
        var changes = new ArrayList<CandidateEvent>();
        var confirmed = new ArrayList<Candidate>();
        for (var candidacy : standing) {
            taken.apply(candidacy).ifPresentOrElse(changes::add, () -> {
                var knowing = candidacy.knowing(outcome);
                if (!knowing.equals(candidacy)) {
                    confirmed.add(knowing);
                }
            });
        }
        return new Conclusion(changes, confirmed);
    }

    private Outcome asOf(Candidate candidacy, Outcome outcome) {
        var others = stoodForBy(candidacy).stream().map(CandidateId::toString).toList();
        return outcome.of(candidacy.id().toString(), others);
    }

    private List<CandidateId> stoodForBy(Candidate candidacy) {
        return stoodFor.getOrDefault(candidacy.id(), List.of());
    }
}
