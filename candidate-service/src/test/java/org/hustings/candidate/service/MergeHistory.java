package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.body;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.merge;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.undo;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hustings.candidate.electioncopy.application.ElectionLearning;
import org.hustings.candidate.electioncopy.domain.CandidateTally;
import org.hustings.candidate.electioncopy.domain.Count;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;

/** Some people, some elections, and several callers at once who each take steps of their own. */
final class MergeHistory {

    private static final int CALLERS = 5;
    private static final int KINDS = 13;
    private static final int PEOPLE = 6;
    private static final int ELECTIONS = 3;
    private static final int UNAVAILABLE = 503;
    static final int MOVED = 308;
    private static final int FIRST_VERSION = 100;

    private record Merge(String person, String id) {}

    private record Standing(String id, String election) {}

    private final ElectionLearning learning;
    private final List<String> people;
    private final List<String> elections;
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final Queue<Standing> candidates = new ConcurrentLinkedQueue<>();
    private final Queue<Merge> merges = new ConcurrentLinkedQueue<>();
    private final EndorsementsOfHistory endorsements = new EndorsementsOfHistory();
    private final AtomicLong resultVersion = new AtomicLong(FIRST_VERSION);
    private final String post = body();

    private MergeHistory(ElectionLearning learning, List<String> people, List<String> elections) {
        this.learning = learning;
        this.people = people;
        this.elections = elections;
    }

    static MergeHistory begun(ElectionLearning learning) {
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> person("Person " + number))
                .toList();
        var elections =
                IntStream.range(0, ELECTIONS).mapToObj(number -> election()).toList();
        // Who asks first for an election asks its owner, which is another story.
        elections.forEach(election -> candidate(election, "Somebody else"));
        var history = new MergeHistory(learning, people, elections);
        elections.forEach(election -> learning.learn(history.facts(election, FIRST_VERSION)));
        return history;
    }

    List<String> people() {
        return people;
    }

    /** The person who was named, by each record that was made. */
    Map<String, String> accepted() {
        return Map.copyOf(accepted);
    }

    EndorsementsOfHistory endorsements() {
        return endorsements;
    }

    /** Takes the steps, each caller every so many of them. */
    void take(List<Integer> steps) {
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var calls = new ArrayList<Future<?>>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller;
                calls.add(threads.submit(() -> IntStream.range(0, steps.size())
                        .filter(number -> number % CALLERS == first)
                        .forEach(number -> take(steps.get(number)))));
            }
            calls.forEach(MergeHistory::await);
        }
    }

    void undoAll() {
        for (var next = merges.poll(); next != null; next = merges.poll()) {
            undo(next.person(), next.id()).then().statusCode(201);
        }
    }

    private void take(int step) {
        var choice = step / KINDS;
        var one = people.get(choice % PEOPLE);
        var another = people.get((choice + 1 + choice / PEOPLE % (PEOPLE - 1)) % PEOPLE);
        var election = elections.get(choice / 30 % ELECTIONS);
        switch (step % KINDS) {
            case 0, 1, 2 -> record(one, election);
            case 3 -> recordHolding(one);
            case 4, 5, 6 -> unite(one, another);
            case 7 -> takeApart();
            case 8 -> changeStatus(choice);
            case 9, 10 -> endorse(one, choice);
            case 11 -> endorsements.takeBack(choice);
            default -> conclude(choice);
        }
    }

    private void record(String named, String election) {
        var answer = stand(election, Map.of("personId", named));
        if (is(answer, 201, "duplicate-candidacy")) {
            accepted.put(answer.path("id"), named);
            candidates.add(new Standing(answer.path("id"), election));
        }
    }

    private void recordHolding(String named) {
        var answer = hold(
                named,
                Map.of(
                        "organisationName",
                        "Unite the Union",
                        "postId",
                        post,
                        "role",
                        "SUBSTANTIVE",
                        "startDate",
                        Map.of("value", "2011")));
        if (answer.statusCode() != MOVED && is(answer, 201)) {
            accepted.put(answer.path("id"), named);
        }
    }

    private void unite(String duplicate, String into) {
        var answer = merge(into, duplicate);
        if (is(answer, 201, "merged-person")) {
            merges.add(new Merge(into, answer.path("id")));
        }
    }

    private void takeApart() {
        var merge = merges.poll();
        if (merge != null && !is(undo(merge.person(), merge.id()), 201)) {
            merges.add(merge);
        }
    }

    private void changeStatus(int choice) {
        var all = List.copyOf(candidates);
        if (!all.isEmpty()) {
            var answer = move(all.get(choice % all.size()).id(), "FILED");
            if (answer.statusCode() != MOVED) {
                is(answer, 201, "illegal-status-change", "merged-candidate");
            }
        }
    }

    private void endorse(String person, int choice) {
        var all = List.copyOf(candidates);
        if (!all.isEmpty()) {
            endorsements.make(person, all.get(choice % all.size()).id());
        }
    }

    private void conclude(int choice) {
        var all = List.copyOf(candidates);
        if (!all.isEmpty()) {
            var version = resultVersion.incrementAndGet();
            var winner = all.get(choice % all.size());
            var tally = new CandidateTally(UUID.fromString(winner.id()), 1L, null, null, 1, true);
            learning.conclude(
                    facts(winner.election(), version),
                    new Outcome(version, Map.of(winner.id(), true)),
                    new Count(version, "UNOFFICIAL_COMPLETE", List.of(tally)));
        }
    }

    private ElectionFacts facts(String election, long version) {
        var day = LocalDate.of(2017, 4, 19);
        return new ElectionFacts(
                new ElectionId(election),
                version,
                false,
                "An election",
                "COUNTING",
                1,
                false,
                UUID.fromString(post),
                day,
                "TRADE_UNION",
                null,
                null,
                null);
    }

    /** Whether it was done; if not, it was refused for one of these reasons, or could not be done now. */
    static boolean is(Response answer, int done, String... refusals) {
        if (answer.statusCode() == done) {
            return true;
        }
        if (answer.statusCode() != UNAVAILABLE) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
            assertThat(answer.<String>path("type").replaceFirst(".*/", "")).isIn((Object[]) refusals);
        } else {
            assertThat(answer.header("Retry-After")).isNotNull();
        }
        return false;
    }

    private static void await(Future<?> call) {
        try {
            call.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while callers take their steps", e);
        } catch (ExecutionException e) {
            throw new AssertionError("A caller failed", e);
        }
    }
}
