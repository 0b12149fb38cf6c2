package org.hustings.candidate.standing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.jspecify.annotations.Nullable;

/**
 * An election by name, as far as it is known here.
 *
 * @param name its id where it is not known
 * @param date the day in its id
 * @param type in the words of its owner
 * @param phase in the words of its owner
 */
public record NamedElection(
        ElectionId id,
        String name,
        @Nullable LocalDate date,
        @Nullable String type,
        @Nullable String phase,
        @Nullable UUID organisationId,
        @Nullable UUID postId) {}
