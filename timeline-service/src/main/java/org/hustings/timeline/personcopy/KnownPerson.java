package org.hustings.timeline.personcopy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is after all merges.
 *
 * @param id the surviving person
 * @param name its name; null while it is not known or not published
 * @param same all those that are this person, the surviving one among them
 */
public record KnownPerson(UUID id, @Nullable String name, Set<UUID> same) {

    /** Copies the set. */
    public KnownPerson {
        same = Set.copyOf(same);
    }

    /** Someone of whom no event has come yet. */
    static KnownPerson unheardOf(UUID id) {
        return new KnownPerson(id, null, Set.of(id));
    }
}
