package org.hustings.election.organisation.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.organisation.domain.Affiliation;
import org.hustings.election.organisation.domain.OrganisationClassification;
import org.hustings.election.organisation.domain.OrganisationDetails;
import org.hustings.election.record.Slug;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What a client says who records an organisation. */
@Schema(
        name = "NewOrganisation",
        description = "An organisation to be recorded.",
        examples = "{\"name\": \"Unite the Union\", \"otherNames\": [\"Unite\"], \"classification\": \"TRADE_UNION\"}")
public record NewOrganisation(
        @Nullable @Schema(description = "Whether to hide it from the public for now.", defaultValue = "false")
        Boolean draft,

        @NotBlank @Size(max = 300) @Schema(description = "Name.", examples = "Unite the Union")
        String name,

        @Nullable
        @Pattern(regexp = Slug.GRAMMAR)
        @Size(max = 60)
        @Schema(
                description = "The word for it in identifiers of elections; made from its name where absent.",
                examples = "unite")
        String slug,

        @Nullable @Size(max = 50) @Schema(description = "Other names it is known by.")
        List<@NotBlank @Size(max = 300) String> otherNames,

        @NotNull @Schema(description = "What sort of body it is.")
        OrganisationClassification classification,

        @Nullable @Schema(description = "The organisation it is part of.")
        UUID parentId,

        @Nullable @Valid @Schema(description = "When it was founded.")
        PartialDate foundingDate,

        @Nullable @Valid @Schema(description = "When it was dissolved.")
        PartialDate dissolutionDate,

        @Nullable @PositiveOrZero @Max(9_007_199_254_740_991L) @Schema(description = "Members, as reported.")
        Long membershipReported,

        @Nullable @Size(max = 100) @Schema(description = "Its ties to other organisations.")
        List<@Valid @NotNull Affiliation> affiliations,

        @Nullable @Size(max = 50) @Schema(description = "Its identifiers elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable @Size(max = 20) @Schema(description = "Where this is known from.")
        List<@Valid @NotNull Source> sources) {

    /** Whether it is to start as a draft. */
    public boolean startsAsDraft() {
        return Boolean.TRUE.equals(draft);
    }

    /** What is said of it, with empty lists where nothing is. */
    public OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                slug,
                Objects.requireNonNullElse(otherNames, List.of()),
                classification,
                parentId,
                foundingDate,
                dissolutionDate,
                membershipReported,
                Objects.requireNonNullElse(affiliations, List.of()),
                Objects.requireNonNullElse(identifiers, List.of()),
                Objects.requireNonNullElse(sources, List.of()));
    }
}
