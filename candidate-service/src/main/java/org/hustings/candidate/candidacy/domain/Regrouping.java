package org.hustings.candidate.candidacy.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;

/**
 * What a merge of people, or its undoing, makes of their candidacies. A candidacy belongs to the root of the person whom
 * it was recorded of, and of those that one person has in one election one stands for all.
 *
 * <p>Where one alone stands already, it goes on. Where several do, since two people became one, or none does, since one
 * person became two, it is by this order: a published one, lest what readers saw disappear; the one that the result
 * names; the one that the person had before; the one recorded of that very person; the oldest.
 *
 * @param mergeId the merge, or the one that is undone
 * @param roots the new root by person, for each person whose root changed
 * @param named the candidacies of which the results of their elections have votes
 */
public record Regrouping(UUID mergeId, Map<PersonId, PersonId> roots, Set<CandidateId> named) {

    private record Group(PersonId person, ElectionId election) {}

    private record Change(Candidate before, CandidateEvent event) {

        /** Before the others what stands no more, behind them what stands again. */
        int place() {
            if (!event.candidate().stands()) {
                return 0;
            }
            return before.stands() ? 1 : 2;
        }
    }

    /**
     * What happens, in an order in which at no time two candidacies of one person in one election stand.
     *
     * @param candidacies all of the people concerned, those that another one stands for too
     * @throws BothOnBallot if the result of an election names two who would become one
     */
    public List<CandidateEvent> of(Collection<Candidate> candidacies, Instant now) {
        return candidacies.stream().collect(groupingBy(this::group)).entrySet().stream()
                .flatMap(group -> regroup(group.getKey(), group.getValue(), now))
                .sorted(Comparator.comparing(Change::place))
                .map(Change::event)
                .toList();
    }

    private Group group(Candidate candidacy) {
        var person = roots.getOrDefault(candidacy.who().recorded(), candidacy.person());
        return new Group(person, candidacy.election());
    }

    private Stream<Change> regroup(Group group, List<Candidate> members, Instant now) {
        var standing = standing(group, members).id();
        return members.stream()
                .flatMap(member -> member.reassign(group.person(), standing, mergeId, now).stream()
                        .map(event -> new Change(member, event)));
    }

    private Candidate standing(Group group, List<Candidate> members) {
        var standing = StandingCandidacies.among(members);
        var eligible = standing.all().isEmpty() ? members : standing.all();
        if (eligible.size() == 1) {
            return eligible.getFirst();
        }
        Predicate<Candidate> onBallot = each -> standing.isAmong(each, named);
        if (!standing.all().isEmpty() && eligible.stream().filter(onBallot).count() > 1) {
            throw new BothOnBallot(group.election());
        }
        return eligible.stream().min(order(group.person(), onBallot)).orElseThrow();
    }

    private static Comparator<Candidate> order(PersonId person, Predicate<Candidate> onBallot) {
        return Comparator.comparing(Candidate::draft)
                .thenComparing(each -> !onBallot.test(each))
                .thenComparing(each -> !each.person().equals(person))
                .thenComparing(each -> !each.who().recorded().equals(person))
                .thenComparing(Candidate::createdAt)
                .thenComparing(each -> each.id().value());
    }
}
