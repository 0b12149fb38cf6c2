package org.hustings.timeline.derivation.domain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** What the timeline knows of an endorsement. A stance is text: one that is added later must not stop the topic. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EndorsementFacts(
        UUID id,
        boolean draft,
        UUID candidateId,
        String electionId,
        Endorser endorser,
        @Nullable String capacity,
        String stance,
        @Nullable PartialDate madeAt,
        @Nullable PartialDate withdrawnAt,
        @Nullable String statement,
        @Nullable List<Source> sources) {

    /** Who endorses: a person or an organisation that has a record, or whoever has the name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Endorser(
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            @Nullable String name) {}

    /** Where it is known from. */
    List<Source> reports() {
        return sources == null ? List.of() : sources;
    }
}
