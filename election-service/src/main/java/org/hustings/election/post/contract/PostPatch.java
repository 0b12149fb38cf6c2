package org.hustings.election.post.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.post.domain.MaximumTerm;
import org.hustings.election.post.domain.Post;
import org.hustings.election.post.domain.PostDetails;
import org.hustings.election.record.Slug;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What may be changed of a post, as a merge patch changes it. */
@Schema(
        name = "PostPatch",
        description = "Changes to a post (RFC 7396): what is absent stays.",
        examples = "{\"termYears\": 5}")
public record PostPatch(
        @NotNull @Schema(description = "`false` publishes a draft.")
        Boolean draft,

        @NotBlank @Size(max = 300) @Schema(description = "Name of the post.")
        String label,

        @Nullable
        @Pattern(regexp = Slug.GRAMMAR)
        @Size(max = 60)
        @Schema(
                description = "The word for it in identifiers of elections; made from its label where absent.",
                examples = "general-secretary")
        String slug,

        @Nullable @Size(max = 200) @Schema(description = "What its holder is called.")
        String role,

        @NotNull @Schema(description = "The organisation whose post it is.")
        UUID organisationId,

        @Nullable @Min(1) @Max(99) @Schema(description = "Years of one term.")
        Integer termYears,

        @Nullable @Valid @Schema(description = "The longest term allowed.")
        MaximumTerm maximumTerm,

        @Nullable @Valid @Schema(description = "When it was last filled by an election that is not recorded here.")
        PartialDate lastElectedOn,

        @NotNull @Size(max = 50) @Schema(description = "Its identifiers elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @NotNull @Size(max = 20) @Schema(description = "Where this is known from.")
        List<@Valid @NotNull Source> sources) {

    /** What may be changed, as it is. */
    public static PostPatch of(Post post) {
        var details = post.details();
        return new PostPatch(
                post.isDraft(),
                details.label(),
                details.slug(),
                details.role(),
                details.organisationId(),
                details.termYears(),
                details.maximumTerm(),
                details.lastElectedOn(),
                details.identifiers(),
                details.sources());
    }

    /** All but the question of publication. */
    public PostDetails details() {
        return new PostDetails(
                label, slug, role, organisationId, termYears, maximumTerm, lastElectedOn, identifiers, sources);
    }
}
