package org.hustings.candidate.electioncopy.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a result elects.
 *
 * @param resultVersion the version of the election's record that brought the result; a later one corrects an earlier
 * @param certainty how far the result decides
 * @param byCandidate for each candidate, whether elected in any round; who is not in it is undecided
 */
public record Outcome(long resultVersion, Certainty certainty, Map<String, Boolean> byCandidate) {

    /** Keeps a copy of the map. */
    public Outcome {
        byCandidate = Map.copyOf(byCandidate);
    }

    /** Of a complete result. */
    public Outcome(long resultVersion, Map<String, Boolean> byCandidate) {
        this(resultVersion, Certainty.COMPLETE, byCandidate);
    }

    /** Of a result that decides nothing, or of one that was taken back. */
    public static Outcome open(long resultVersion) {
        return new Outcome(resultVersion, Certainty.OPEN, Map.of());
    }

    /** Whether the result says anything of the candidate. */
    public boolean names(String candidateId) {
        return byCandidate.containsKey(candidateId);
    }

    /**
     * The outcome as of a candidate who may be named by other ids as well: by the own id, where the result has it, else
     * as good as any of the others.
     */
    public Outcome of(String candidateId, Collection<String> others) {
        var named = others.stream().filter(this::names).toList();
        if (names(candidateId) || named.isEmpty()) {
            return this;
        }
        var more = new HashMap<>(byCandidate);
        more.put(candidateId, named.stream().anyMatch(other -> Boolean.TRUE.equals(elected(other))));
        return new Outcome(resultVersion, certainty, more);
    }

    /** How many are elected. */
    public long winners() {
        return byCandidate.values().stream().filter(Boolean::booleanValue).count();
    }

    /** Whether the candidate is elected; null if the result does not say. */
    public @Nullable Boolean elected(String candidateId) {
        return byCandidate.get(candidateId);
    }
}
