package org.hustings.candidate.candidacy.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the topic says of an incumbency beyond the record.
 *
 * @param holdingId the post holding that makes the candidate the incumbent; absent if none does any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncumbencyChangeDetails(@Nullable UUID holdingId) {}
