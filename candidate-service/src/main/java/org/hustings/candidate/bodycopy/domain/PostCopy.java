package org.hustings.candidate.bodycopy.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as last heard of.
 *
 * @param label what it is called, such as {@code General Secretary of Unite}
 * @param role what its holder is, such as {@code General Secretary}
 */
public record PostCopy(
        UUID id,
        long version,
        boolean draft,
        boolean gone,
        String label,
        @Nullable String role,
        UUID organisationId) implements BodyCopy {}
