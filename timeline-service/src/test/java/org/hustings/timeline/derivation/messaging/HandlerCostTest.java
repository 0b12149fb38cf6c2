package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.junit.jupiter.api.Test;

/** What an event costs does not depend on how many candidates and entries its election has. */
@QuarkusTest
class HandlerCostTest {

    private static final int FEW = 3;
    private static final int MANY = 40;

    @Inject
    ElectionsTopic elections;

    @Inject
    CandidatesTopic candidates;

    @Inject
    SessionFactory sessions;

    @Test
    void a_change_of_a_candidate_costs_the_same_in_an_election_of_many() {
        assertCostsTheSame(election -> election.story
                .candidate("changed")
                .version(9)
                .withRecord(record -> record.put("ballotName", "Another name")
                        .put("personId", election.people.id("Person 2").toString())));
    }

    @Test
    void a_new_candidate_costs_the_same_in_an_election_of_many() {
        assertCostsTheSame(election -> election.people.declared(1000, "Person 1000"));
    }

    @Test
    void a_step_of_the_election_costs_the_same_in_an_election_of_many() {
        assertCostsTheSame(
                election -> election.story.election("milestone-moved").version(20));
    }

    @Test
    void a_result_recorded_again_costs_the_same_in_an_election_of_many() {
        assertCostsTheSame(
                election -> election.story.election("result-recorded").version(20));
    }

    @Test
    void an_endorsement_costs_the_same_in_an_election_of_many() {
        assertCostsTheSame(election -> election.endorsement(1000, 2));
    }

    @Test
    void a_change_of_a_post_costs_the_same_in_an_election_of_many() {
        assertCostsTheSame(
                election -> election.people.statusChanged(2, "Person 2", "SUSPENDED", "ACTIVE", "2017-04-21"));
    }

    @Test
    void another_name_of_a_person_costs_the_same_in_an_election_of_many() {
        assertCostsTheSame(election ->
                election.people.person("changed", 2, "Person 2", record -> record.put("name", "Another name")));
    }

    private void assertCostsTheSame(Function<Told, FeedEvent> event) {
        var few = cost(FEW, event);
        var many = cost(MANY, event);

        assertThat(few.statements()).isPositive();
        assertThat(many).isEqualTo(few);
    }

    private Cost cost(int candidacies, Function<Told, FeedEvent> event) {
        var told = new Told();
        told.events(candidacies).forEach(this::handle);
        assertThat(Api.timeline(told.story.election())).hasSize(3 + candidacies * 3);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        handle(event.apply(told));
        statistics.setStatisticsEnabled(false);
        return new Cost(statistics.getPrepareStatementCount(), statistics.getEntityLoadCount());
    }

    private void handle(FeedEvent event) {
        if (event.topic().equals(Story.ELECTIONS)) {
            elections.on(event.received());
        } else {
            candidates.on(event.received());
        }
    }

    private record Cost(long statements, long loaded) {}

    /** An election in which each candidate is endorsed, and suspended from a post. */
    private static final class Told {

        private final Story story = Story.begin();
        private final StoryPeople people = StoryPeople.of(story);

        Stream<FeedEvent> events(int candidacies) {
            var ofElection = Stream.of(
                    story.election("created"), story.election("phase-changed"), story.election("result-recorded"));
            return Stream.concat(
                    ofElection,
                    Stream.iterate(1, number -> number + 1).limit(candidacies).flatMap(this::candidacy));
        }

        private Stream<FeedEvent> candidacy(int number) {
            var name = "Person " + number;
            return Stream.of(
                    people.created(name),
                    people.declared(number, name),
                    endorsement(number, number),
                    people.statusChanged(1, name, "ACTIVE", "SUSPENDED", "2017-04-20"));
        }

        FeedEvent endorsement(int number, int candidate) {
            return people.endorsement(
                            "recorded",
                            1,
                            candidate,
                            "SUPPORTS",
                            endorser -> endorser.put("type", "TEXT").put("name", "A friend"))
                    .withRecord(record ->
                            record.put("id", people.id("endorsement " + number).toString()));
        }
    }
}
