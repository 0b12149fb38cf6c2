package org.hustings.election.organisation.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.organisation.domain.Affiliation;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.organisation.domain.OrganisationClassification;
import org.hustings.election.organisation.domain.OrganisationDetails;
import org.hustings.election.record.Slug;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What may be changed of an organisation, as a merge patch changes it. */
@Schema(
        name = "OrganisationPatch",
        description = "Changes to an organisation (RFC 7396): what is absent stays.",
        examples = "{\"membershipReported\": 1400000}")
public record OrganisationPatch(
        @NotNull @Schema(description = "`false` publishes a draft.")
        Boolean draft,

        @NotBlank @Size(max = 300) @Schema(description = "Name.")
        String name,

        @Nullable
        @Pattern(regexp = Slug.GRAMMAR)
        @Size(max = 60)
        @Schema(
                description = "The word for it in identifiers of elections; made from its name where absent.",
                examples = "unite")
        String slug,

        @NotNull @Size(max = 50) @Schema(description = "Other names it is known by.")
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

        @NotNull @Size(max = 100) @Schema(description = "Its ties to other organisations.")
        List<@Valid @NotNull Affiliation> affiliations,

        @NotNull @Size(max = 50) @Schema(description = "Its identifiers elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @NotNull @Size(max = 20) @Schema(description = "Where this is known from.")
        List<@Valid @NotNull Source> sources) {

    /** What may be changed, as it is. */
    public static OrganisationPatch of(Organisation organisation) {
        var details = organisation.details();
        return new OrganisationPatch(
                organisation.isDraft(),
                details.name(),
                details.slug(),
                details.otherNames(),
                details.classification(),
                details.parentId(),
                details.foundingDate(),
                details.dissolutionDate(),
                details.membershipReported(),
                details.affiliations(),
                details.identifiers(),
                details.sources());
    }

    /** All but the question of publication. */
    public OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                slug,
                otherNames,
                classification,
                parentId,
                foundingDate,
                dissolutionDate,
                membershipReported,
                affiliations,
                identifiers,
                sources);
    }
}
