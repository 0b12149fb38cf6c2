package org.hustings.candidate.candidacy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.candidacy.domain.PeopleAndCandidacies.election;
import static org.hustings.candidate.candidacy.domain.PeopleAndCandidacies.person;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;
import org.junit.jupiter.api.Test;

class RegroupingTest {

    private static final PersonId MC_CLUSKEY = person(1);
    private static final PersonId LEONARD = person(2);
    private static final PersonId LEN = person(3);
    private static final ElectionId ELECTION = election(1);

    private static final int CASES = 5_000;
    private static final int STEPS = 40;
    private static final int CHOICES = 1_000_000;
    private static final int PEOPLE = 6;
    private static final int ELECTIONS = 2;

    private final PeopleAndCandidacies world = new PeopleAndCandidacies();

    @Test
    void a_candidacy_goes_to_the_person_whom_the_duplicate_is_merged_into() {
        var candidacy = world.stand(LEONARD, ELECTION, false);

        world.merge(LEONARD, MC_CLUSKEY);

        assertThat(world.get(candidacy).who()).isEqualTo(new StandingPerson(MC_CLUSKEY, LEONARD));
        assertThat(world.get(candidacy).stands()).isTrue();
    }

    @Test
    void of_two_candidacies_in_one_election_that_of_the_person_stands_for_both() {
        var duplicate = world.stand(LEONARD, ELECTION, false);
        var own = world.stand(MC_CLUSKEY, ELECTION, false);

        world.merge(LEONARD, MC_CLUSKEY);

        assertThat(world.get(duplicate).mergedInto()).isEqualTo(own);
        assertThat(world.get(own).stands()).isTrue();
        assertThat(world.get(own).version()).isEqualTo(1);
    }

    @Test
    void the_candidacy_that_the_result_names_stands_for_both() {
        var named = world.stand(LEONARD, ELECTION, false);
        var own = world.stand(MC_CLUSKEY, ELECTION, false);
        world.elect(ELECTION, named);

        world.merge(LEONARD, MC_CLUSKEY);

        assertThat(world.get(own).mergedInto()).isEqualTo(named);
        assertThat(world.get(named).person()).isEqualTo(MC_CLUSKEY);
    }

    @Test
    void a_published_candidacy_is_not_hidden_behind_a_draft() {
        var published = world.stand(LEONARD, ELECTION, false);
        var draft = world.stand(MC_CLUSKEY, ELECTION, true);
        world.elect(ELECTION, draft);

        world.merge(LEONARD, MC_CLUSKEY);

        assertThat(world.get(draft).mergedInto()).isEqualTo(published);
        assertThat(world.get(published).postElectionStatus()).isEqualTo(PostElectionStatus.WINNER);
    }

    @Test
    void two_whom_the_result_names_are_two_people() {
        var first = world.stand(LEONARD, ELECTION, false);
        var second = world.stand(MC_CLUSKEY, ELECTION, false);
        world.elect(ELECTION, first, second);

        assertThat(world.merge(LEONARD, MC_CLUSKEY)).isFalse();
        assertThat(world.all()).allMatch(Candidate::stands);
    }

    @Test
    void a_result_that_names_a_candidacy_for_which_another_one_stands_is_of_that_one() {
        var duplicate = world.stand(LEONARD, ELECTION, false);
        var own = world.stand(MC_CLUSKEY, ELECTION, false);
        world.merge(LEONARD, MC_CLUSKEY);

        world.elect(ELECTION, duplicate);
        assertThat(world.get(own).postElectionStatus()).isEqualTo(PostElectionStatus.WINNER);
        assertThat(world.get(duplicate).postElectionStatus()).isNull();

        world.undo(LEONARD);
        assertThat(world.get(own).postElectionStatus()).isNull();
        assertThat(world.get(duplicate).postElectionStatus()).isEqualTo(PostElectionStatus.WINNER);
    }

    @Test
    void two_merges_on_each_other_leave_no_chain_and_come_apart_in_any_order() {
        var first = world.stand(LEN, ELECTION, false);
        var second = world.stand(LEONARD, ELECTION, false);
        var third = world.stand(MC_CLUSKEY, ELECTION, false);
        world.merge(LEN, LEONARD);
        world.merge(LEONARD, MC_CLUSKEY);
        assertThat(world.get(first).mergedInto()).isEqualTo(third);
        assertThat(world.get(second).mergedInto()).isEqualTo(third);

        world.undo(LEONARD);

        assertThat(world.get(first).mergedInto()).isEqualTo(second);
        assertThat(world.get(second).person()).isEqualTo(LEONARD);
        world.undo(LEN);
        assertThat(world.all()).allMatch(Candidate::stands);
    }

    @Test
    void what_a_person_does_meanwhile_in_the_name_of_a_duplicate_goes_back_to_it() {
        world.merge(LEONARD, MC_CLUSKEY);
        var candidacy = world.stand(LEONARD, ELECTION, false);
        assertThat(world.get(candidacy).person()).isEqualTo(MC_CLUSKEY);

        world.undo(LEONARD);

        assertThat(world.get(candidacy).person()).isEqualTo(LEONARD);
    }

    @Test
    void whatever_is_merged_and_undone_each_person_stands_once_and_gets_back_what_is_theirs() {
        qt().withExamples(CASES)
                .forAll(lists().of(integers().between(0, CHOICES)).ofSizeBetween(1, STEPS))
                .checkAssert(steps -> {
                    var people = new PeopleAndCandidacies();
                    for (int step : steps) {
                        take(step, people);
                        people.assertConsistent();
                    }
                    people.undoAll();
                    people.assertConsistent();
                    assertThat(people.all())
                            .allMatch(Candidate::stands)
                            .allMatch(each -> each.person().equals(each.who().recorded()));
                });
    }

    private static void take(int step, PeopleAndCandidacies people) {
        var kind = step % 8;
        var one = person(step / 8 % PEOPLE);
        var another = person(step / 64 % PEOPLE);
        var election = election(step / 512 % ELECTIONS);
        switch (kind) {
            case 0, 1, 2 -> people.stand(one, election, step / 2_048 % 4 == 0);
            case 3, 4 -> people.merge(one, another);
            case 5, 6 -> people.undo(one);
            default ->
                people.all().stream()
                        .filter(each -> each.who().recorded().equals(one))
                        .findFirst()
                        .ifPresent(each -> people.elect(each.election(), each.id()));
        }
    }
}
