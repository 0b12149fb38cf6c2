package org.hustings.timeline.campaignevent.value;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate of the election that the event belongs to. */
@Schema(
        name = "CandidateParticipant",
        description = "A candidate of the election that the event belongs to. One that was merged into another may be"
                + " named; the other is shown.")
public record CandidateParticipant(
        @NotNull @Schema(description = "The candidate.") UUID candidateId,
        @NotNull ParticipantRole role) implements Participant {}
