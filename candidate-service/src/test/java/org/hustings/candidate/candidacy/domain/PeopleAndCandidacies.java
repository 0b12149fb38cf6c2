package org.hustings.candidate.candidacy.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.Unite.TEN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.candidate.Unite;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.person.domain.PersonId;

/** Some people who are merged and taken apart, and their candidacies: the database of a test, in memory. */
final class PeopleAndCandidacies {

    private final Map<PersonId, PersonId> mergedInto = new LinkedHashMap<>();
    private final Map<ElectionId, Outcome> outcomes = new HashMap<>();
    private final Map<CandidateId, Candidate> candidacies = new LinkedHashMap<>();
    private int moments;

    static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }

    static ElectionId election(int number) {
        return new ElectionId("election-" + number);
    }

    /** Records a candidacy of the named person, unless whoever stands for them stands there already. */
    CandidateId stand(PersonId named, ElectionId election, boolean draft) {
        var id = new CandidateId(new UUID(2, ++moments));
        var root = root(named);
        if (standing().stream()
                .noneMatch(each -> each.person().equals(root) && each.election().equals(election))) {
            var candidacy = new Candidacy(id, named, election, draft).of(root);
            var profile = Unite.profile("A name", false, 1, "a candidate");
            candidacies.put(id, candidacy.declare(profile, PreElectionStatus.DECLARED, TEN.plusSeconds(moments)));
        }
        return id;
    }

    /** Records a result with votes of these, the first of whom wins. */
    void elect(ElectionId election, CandidateId... named) {
        var outcome = new Outcome(
                ++moments, Stream.of(named).collect(toMap(CandidateId::toString, each -> each.equals(named[0]))));
        outcomes.put(election, outcome);
        conclude(election, outcome);
    }

    /** Merges, unless one of the two is merged already. */
    boolean merge(PersonId duplicate, PersonId into) {
        if (duplicate.equals(into) || mergedInto.containsKey(duplicate) || mergedInto.containsKey(into)) {
            return false;
        }
        mergedInto.put(duplicate, into);
        try {
            regroup(duplicate, into);
        } catch (BothOnBallot e) {
            mergedInto.remove(duplicate);
            return false;
        }
        return true;
    }

    void undo(PersonId duplicate) {
        var before = standing();
        if (mergedInto.remove(duplicate) != null) {
            regroup(duplicate, duplicate);
        }
        assertThat(standing()).extracting(Candidate::id).containsAll(ids(before));
    }

    void undoAll() {
        new ArrayList<>(mergedInto.keySet()).forEach(this::undo);
    }

    Candidate get(CandidateId id) {
        return Objects.requireNonNull(candidacies.get(id));
    }

    Collection<Candidate> all() {
        return candidacies.values();
    }

    private void regroup(PersonId moved, PersonId root) {
        var roots = candidacies.values().stream()
                .map(each -> each.who().recorded())
                .distinct()
                .filter(each -> line(each).contains(moved))
                .collect(toMap(each -> each, each -> root));
        new Regrouping(new UUID(3, 1), roots, named())
                .of(candidacies.values(), TEN)
                .forEach(this::storeAsTheDatabaseDoes);
        outcomes.forEach(this::conclude);
    }

    private void conclude(ElectionId election, Outcome outcome) {
        var conclusion = StandingCandidacies.among(of(election)).conclude(outcome, Set.of(), TEN);
        conclusion.changes().forEach(this::store);
        conclusion.confirmed().forEach(each -> candidacies.put(each.id(), each));
    }

    private Set<CandidateId> named() {
        return candidacies.keySet().stream()
                .filter(id -> outcomes.values().stream().anyMatch(outcome -> outcome.names(id.toString())))
                .collect(toSet());
    }

    /** The unique index looks at each row as it is written. */
    private void storeAsTheDatabaseDoes(CandidateEvent event) {
        store(event);
        assertThat(standing().stream().collect(groupingBy(each -> List.of(each.person(), each.election()), counting())))
                .allSatisfy((where, count) -> assertThat(count).isEqualTo(1));
    }

    private void store(CandidateEvent event) {
        candidacies.put(event.candidate().id(), event.candidate());
    }

    /** What holds after each merge and each undoing. */
    void assertConsistent() {
        assertThat(candidacies.values()).allSatisfy(each -> {
            assertThat(each.person()).isEqualTo(root(each.who().recorded()));
            var survivor = get(each.survivor());
            assertThat(survivor.stands()).isTrue();
            assertThat(survivor.person()).isEqualTo(each.person());
            assertThat(survivor.election()).isEqualTo(each.election());
            assertThat(survivor.draft() && !each.draft()).isFalse();
        });
    }

    PersonId root(PersonId person) {
        return line(person).getLast();
    }

    private List<PersonId> line(PersonId person) {
        var line = new ArrayList<>(List.of(person));
        while (mergedInto.containsKey(line.getLast())) {
            line.add(mergedInto.get(line.getLast()));
        }
        return line;
    }

    private List<Candidate> standing() {
        return candidacies.values().stream().filter(Candidate::stands).toList();
    }

    private List<Candidate> of(ElectionId election) {
        return candidacies.values().stream()
                .filter(each -> each.election().equals(election))
                .toList();
    }

    private static List<CandidateId> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }
}
