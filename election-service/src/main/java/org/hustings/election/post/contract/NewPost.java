package org.hustings.election.post.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.post.domain.MaximumTerm;
import org.hustings.election.post.domain.PostDetails;
import org.hustings.election.record.Slug;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What a client says who records a post. */
@Schema(name = "NewPost", description = "A post to be recorded.", examples = """
                {"label": "General Secretary of Unite", "role": "General Secretary",
                "organisationId": "0198f2a0-0000-7000-8000-000000000001", "termYears": 5}""")
public record NewPost(
        @Nullable @Schema(description = "Whether to hide it from the public for now.", defaultValue = "false")
        Boolean draft,

        @NotBlank @Size(max = 300) @Schema(description = "Name of the post.", examples = "General Secretary of Unite")
        String label,

        @Nullable
        @Pattern(regexp = Slug.GRAMMAR)
        @Size(max = 60)
        @Schema(
                description = "The word for it in identifiers of elections; made from its label where absent.",
                examples = "general-secretary")
        String slug,

        @Nullable @Size(max = 200) @Schema(description = "What its holder is called.", examples = "General Secretary")
        String role,

        @NotNull @Schema(description = "The organisation whose post it is.")
        UUID organisationId,

        @Nullable @Min(1) @Max(99) @Schema(description = "Years of one term.", examples = "5")
        Integer termYears,

        @Nullable @Valid @Schema(description = "The longest term allowed.")
        MaximumTerm maximumTerm,

        @Nullable @Valid @Schema(description = "When it was last filled by an election that is not recorded here.")
        PartialDate lastElectedOn,

        @Nullable @Size(max = 50) @Schema(description = "Its identifiers elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable @Size(max = 20) @Schema(description = "Where this is known from.")
        List<@Valid @NotNull Source> sources) {

    /** Whether it is to start as a draft. */
    public boolean startsAsDraft() {
        return Boolean.TRUE.equals(draft);
    }

    /** What is said of it, with empty lists where nothing is. */
    public PostDetails details() {
        return new PostDetails(
                label,
                slug,
                role,
                organisationId,
                termYears,
                maximumTerm,
                lastElectedOn,
                Objects.requireNonNullElse(identifiers, List.of()),
                Objects.requireNonNullElse(sources, List.of()));
    }
}
