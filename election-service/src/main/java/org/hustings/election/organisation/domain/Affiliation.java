package org.hustings.election.organisation.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.Money;
import org.jspecify.annotations.Nullable;

/** A tie of one organisation to another, such as a union's affiliation to a party. */
@Schema(
        name = "Affiliation",
        description = "A tie of one organisation to another, such as a union's affiliation to a party.")
public record Affiliation(
        @NotNull @Schema(description = "The other organisation.")
        UUID organisationId,

        @Nullable @Size(max = 200) @Schema(description = "What sort of tie.", examples = "Affiliated trade union")
        String kind,

        @Nullable @Valid @Schema(description = "What is paid each year.")
        Money amountPerYear) {}
