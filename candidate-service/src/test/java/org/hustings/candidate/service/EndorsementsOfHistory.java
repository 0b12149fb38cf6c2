package org.hustings.candidate.service;

import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.withdraw;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What several callers at once say of candidacies while people are merged, in their names, and take back. */
final class EndorsementsOfHistory {

    /** Who was named when an endorsement was recorded. */
    record Named(String candidate, String person) {}

    private final Map<String, Named> accepted = new ConcurrentHashMap<>();
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
    private final Queue<String> made = new ConcurrentLinkedQueue<>();

    /** Who was named, by each endorsement that was made. */
    Map<String, Named> accepted() {
        return Map.copyOf(accepted);
    }

    Set<String> withdrawn() {
        return Set.copyOf(withdrawn);
    }

    void make(String person, String candidate) {
        var by = Map.of("type", "PERSON", "personId", person);
        var answer = endorse(candidate, Map.of("endorser", by, "stance", "SUPPORTS"));
        if (answer.statusCode() != MergeHistory.MOVED && MergeHistory.is(answer, 201)) {
            accepted.put(answer.path("id"), new Named(candidate, person));
            made.add(answer.path("id"));
        }
    }

    void takeBack(int choice) {
        var all = List.copyOf(made);
        if (!all.isEmpty()) {
            var endorsement = all.get(choice % all.size());
            if (MergeHistory.is(withdraw(endorsement, "2017-04"), 201, "endorsement-withdrawn")) {
                withdrawn.add(endorsement);
            }
        }
    }
}
