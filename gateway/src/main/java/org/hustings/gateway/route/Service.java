package org.hustings.gateway.route;

import java.util.Locale;

/** A service behind the gateway. */
public enum Service {
    ELECTION,
    CANDIDATE,
    TIMELINE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name for configuration, health and problems: {@code election}. */
    public String label() {
        return label;
    }
}
