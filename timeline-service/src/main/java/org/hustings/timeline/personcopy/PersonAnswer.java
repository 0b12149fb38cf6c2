package org.hustings.timeline.personcopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a person, from the candidate service's events. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonAnswer(
        UUID id, String name, boolean draft, @Nullable UUID mergedIntoId, long version) {}
