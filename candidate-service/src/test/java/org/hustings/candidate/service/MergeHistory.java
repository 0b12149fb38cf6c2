package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.merge;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.undo;

import io.restassured.response.Response;
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
import org.hustings.candidate.Unite;
import org.hustings.candidate.electioncopy.application.ElectionLearning;
import org.hustings.candidate.electioncopy.domain.CandidateTally;
import org.hustings.candidate.electioncopy.domain.Count;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;

/** Some people, some elections, and several callers at once who each take steps of their own. */
final class MergeHistory {

    private static final int CALLERS = 5;
    private static final int KINDS = 10;
    private static final int PEOPLE = 6;
    private static final int ELECTIONS = 3;
    private static final int UNAVAILABLE = 503;

    private record Merge(String person, String id) {}

    private final ElectionLearning learning;
    private final List<String> people;
    private final List<String> elections;
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final Queue<Merge> merges = new ConcurrentLinkedQueue<>();
    private final AtomicLong resultVersion = new AtomicLong(100);

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
        return new MergeHistory(learning, people, elections);
    }

    List<String> people() {
        return people;
    }

    /** The person who was named, by each candidacy that was recorded. */
    Map<String, String> accepted() {
        return Map.copyOf(accepted);
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
            case 0, 1, 2, 3 -> record(one, election);
            case 4, 5, 6 -> unite(one, another);
            case 7 -> takeApart();
            case 8 -> changeStatus(choice);
            default -> conclude(choice, election);
        }
    }

    private void record(String named, String election) {
        var answer = stand(election, Map.of("personId", named));
        if (is(answer, 201, "duplicate-candidacy")) {
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
        if (merge != null && !is(undo(merge.person(), merge.id()), 201, "none")) {
            merges.add(merge);
        }
    }

    private void changeStatus(int choice) {
        var all = List.copyOf(accepted.keySet());
        if (!all.isEmpty()) {
            var answer = move(all.get(choice % all.size()), "FILED");
            if (answer.statusCode() != 308) {
                is(answer, 201, "illegal-status-change", "merged-candidate");
            }
        }
    }

    private void conclude(int choice, String election) {
        var all = List.copyOf(accepted.keySet());
        if (!all.isEmpty()) {
            var version = resultVersion.incrementAndGet();
            var winner = all.get(choice % all.size());
            var tally = new CandidateTally(UUID.fromString(winner), 1L, null, null, 1, true);
            learning.conclude(
                    Unite.facts(new ElectionId(election), version, "COUNTING"),
                    new Outcome(version, Map.of(winner, true)),
                    new Count(version, "UNOFFICIAL_COMPLETE", List.of(tally)));
        }
    }

    /** Whether it was done; if not, it was refused for one of these reasons, or could not be done now. */
    private static boolean is(Response answer, int done, String... refusals) {
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
