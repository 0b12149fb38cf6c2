package org.hustings.commons.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a consumer does about each type of event it knows. */
public final class EventHandlers {

    private final Map<String, Consumer<IncomingEvent>> byType;

    private EventHandlers(Map<String, Consumer<IncomingEvent>> byType) {
        this.byType = Map.copyOf(byType);
    }

    public static Builder builder() {
        return new Builder();
    }

    Optional<Consumer<IncomingEvent>> forType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** Collects handlers; a type has one. */
    public static final class Builder {

        private final Map<String, Consumer<IncomingEvent>> byType = new HashMap<>();

        private Builder() {}

        /** Runs {@code handler} in one transaction with the note that the event was handled. */
        public Builder on(String type, Consumer<IncomingEvent> handler) {
            if (byType.putIfAbsent(type, handler) != null) {
                throw new IllegalArgumentException("Two handlers for " + type);
            }
            return this;
        }

        public EventHandlers build() {
            return new EventHandlers(byType);
        }
    }
}
