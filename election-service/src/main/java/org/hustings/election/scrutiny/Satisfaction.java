package org.hustings.election.scrutiny;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the scrutineer is satisfied as to the three matters that the law names. */
@Schema(
        name = "ScrutineerSatisfaction",
        description = "Whether the scrutineer is satisfied as to the three matters of TULRCA 1992 s.52(2);"
                + " what the report does not say is absent.")
public record Satisfaction(
        @Nullable
        @Valid
        @Schema(
                description = "That there are no reasonable grounds for believing that a requirement imposed by law"
                        + " was contravened (s.52(2)(a)).")
        Opinion noContravention,

        @Nullable
        @Valid
        @Schema(
                description = "That the arrangements for producing, storing, distributing, returning and handling the"
                        + " papers, and for counting, were as secure as was reasonably practicable (s.52(2)(b)).")
        Opinion arrangementsSecure,

        @Nullable
        @Valid
        @Schema(description = "That the scrutineer was able to work without interference (s.52(2)(c)).")
        Opinion noInterference) {}
