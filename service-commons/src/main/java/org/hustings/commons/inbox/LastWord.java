package org.hustings.commons.inbox;

import java.util.Set;
import java.util.function.Consumer;

/**
 * What a topic, read as a whole, says last of each record in events of some types: the one of the highest version.
 *
 * @param types all of the same kind of record
 * @param handler takes that event over, in a transaction of its own; it may be handed the same event again
 */
public record LastWord(Set<String> types, Consumer<IncomingEvent> handler) {

    /** Keeps a copy of the set. */
    public LastWord {
        types = Set.copyOf(types);
    }
}
