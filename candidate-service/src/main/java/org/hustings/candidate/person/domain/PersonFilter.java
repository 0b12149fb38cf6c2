package org.hustings.candidate.person.domain;

import java.time.Instant;
import org.hustings.candidate.value.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list is about; null means any.
 *
 * @param name what the name contains, in upper or lower case
 * @param identifier what the person is called elsewhere
 * @param changedSince the earliest time of the last change
 */
public record PersonFilter(
        @Nullable String name,
        @Nullable Identifier identifier,
        @Nullable Instant changedSince) {}
