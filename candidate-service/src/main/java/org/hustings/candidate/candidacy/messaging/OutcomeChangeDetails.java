package org.hustings.candidate.candidacy.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the topic says of an outcome beyond the record.
 *
 * @param from absent if there was no outcome before
 * @param to absent if a corrected result takes the outcome back
 * @param resultVersion the version of the election's record that brought the result
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeChangeDetails(
        @Nullable PostElectionStatus from, @Nullable PostElectionStatus to, long resultVersion) {}
