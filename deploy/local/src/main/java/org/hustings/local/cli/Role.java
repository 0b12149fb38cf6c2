package org.hustings.local.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The roles a token can carry, from the least to the most; each may do what those before it may. */
public enum Role {
    VIEWER("viewer"),
    EDITOR("editor"),
    RETURNING_OFFICER("returning-officer"),
    ADMIN("admin");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The word in the token's {@code groups}. */
    public String claim() {
        return claim;
    }

    static Role named(String text) {
        return Arrays.stream(values())
                .filter(role -> role.claim.equals(text))
                .findFirst()
                .orElseThrow(() -> new UsageProblem("no role '" + text + "': choose one of " + all()));
    }

    static String all() {
        return Arrays.stream(values()).map(Role::claim).collect(Collectors.joining(", "));
    }
}
