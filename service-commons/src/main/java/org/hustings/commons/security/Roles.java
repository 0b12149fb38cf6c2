package org.hustings.commons.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The roles of the suite, as they stand in the {@code groups} claim of a token. Each implies the ones before it, so
 * an operation names the least role that may call it.
 */
public final class Roles {
    /** Reads what is not yet published. */
    public static final String VIEWER = "viewer";

    /** Writes. */
    public static final String EDITOR = "editor";

    /** Decides phases, results and locks. */
    public static final String RETURNING_OFFICER = "returning-officer";

    /** Does everything. */
    public static final String ADMIN = "admin";

    private static final List<String> ASCENDING = List.of(VIEWER, EDITOR, RETURNING_OFFICER, ADMIN);

    private Roles() {}

    /** The suite's roles among those given, and all that they imply. */
    static List<String> expand(Set<String> granted) {
        int highest = -1;
        for (String role : granted) {
            highest = Math.max(highest, ASCENDING.indexOf(role));
        }
        return new ArrayList<>(ASCENDING.subList(0, highest + 1));
    }
}
