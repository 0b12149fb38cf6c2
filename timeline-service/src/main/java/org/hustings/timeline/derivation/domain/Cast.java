package org.hustings.timeline.derivation.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may be named in the entries of an election, as far as they are known and published.
 *
 * @param candidacies the election's candidacies by id
 * @param people those that were asked for, by the id that was asked for
 * @param bodies the names of organisations and posts by id
 */
public record Cast(Map<UUID, Candidacy> candidacies, Map<UUID, Player> people, Map<UUID, String> bodies) {

    /** A candidacy, and the one that shows instead of it if it was merged. */
    public record Candidacy(String ballotName, @Nullable UUID mergedInto) {}

    /**
     * A person, after all merges.
     *
     * @param id the surviving person
     * @param name null while it is not known
     * @param candidacy the person's candidacy in the election, if there is one
     */
    public record Player(
            UUID id, @Nullable String name, @Nullable UUID candidacy) {}

    /** Whether the candidacy is known and published. */
    public boolean knows(UUID candidate) {
        return candidacies.containsKey(candidate);
    }

    /** The candidacy that shows for the one that was named. */
    UUID survivor(UUID candidate) {
        var candidacy = candidacies.get(candidate);
        return candidacy == null || candidacy.mergedInto() == null ? candidate : candidacy.mergedInto();
    }

    boolean isMerged(UUID candidate) {
        return !survivor(candidate).equals(candidate);
    }

    /** The name of a candidate; none where nothing has come of it yet, which is told anew when it comes. */
    @Nullable
    String candidate(UUID candidate) {
        var shown = candidacies.getOrDefault(survivor(candidate), candidacies.get(candidate));
        return shown == null ? null : shown.ballotName();
    }

    /** Someone of whom nothing has come yet is who the id says. */
    Player person(UUID person) {
        return people.getOrDefault(person, new Player(person, null, null));
    }

    @Nullable
    String body(@Nullable UUID body) {
        return body == null ? null : bodies.get(body);
    }
}
