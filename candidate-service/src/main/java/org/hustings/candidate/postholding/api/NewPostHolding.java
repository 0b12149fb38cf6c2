package org.hustings.candidate.postholding.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.postholding.domain.HeldPeriod;
import org.hustings.candidate.postholding.domain.HeldPost;
import org.hustings.candidate.postholding.domain.PostHoldingEdit;
import org.hustings.candidate.postholding.domain.PostHoldingProfile;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.postholding.domain.StatusGrounds;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A post holding to record. */
@Schema(name = "NewPostHolding", description = "A post holding to record.", examples = """
                {
                  "organisationName": "Unite the Union",
                  "postLabel": "Regional secretary for the West Midlands",
                  "role": "SUBSTANTIVE",
                  "startDate": {"value": "2002", "approximate": true}
                }""")
public record NewPostHolding(
        @Nullable @Schema(description = "Id of the organisation, where it is recorded.")
        UUID organisationId,

        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 200)
        @Schema(
                description = "The organisation's name at the time. It may be absent where `organisationId` gives the"
                        + " name of now.",
                examples = "Unite the Union")
        String organisationName,

        @Nullable @Schema(description = "Id of the post, where it is recorded.")
        UUID postId,

        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 200)
        @Schema(
                description = "What the post was called at the time. It may be absent where `postId` gives the label of"
                        + " now.",
                examples = "General Secretary of Unite")
        String postLabel,

        @NotNull @Schema(description = "As whom the post is held.")
        PostHoldingRole role,

        @Nullable @Valid @Schema(description = "Since when it is held.")
        PartialDate startDate,

        @Nullable
        @Valid
        @Schema(description = "Until when it is held, that day included; needed of a post that was left.")
        PartialDate endDate,

        @Nullable @Schema(description = "Where the holding stands; ACTIVE when absent.")
        PostHoldingStatus status,

        @Nullable @Size(max = 1000) @Schema(description = "Why it stands there.", examples = "pending an investigation")
        String statusReason,

        @Nullable
        @Valid
        @Schema(description = "Since when it stands there; of a post that was left, `endDate` where that is absent.")
        PartialDate statusSince,

        @Nullable @Valid @Schema(description = "Where that is known from.")
        Source statusSource,

        @Nullable @Size(max = 50) @Schema(description = "Where what is said here is known from.")
        List<@Valid @NotNull Source> sources,

        @Nullable @Size(max = 50) @Schema(description = "Identifiers of the same holding elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable
        @Schema(description = "Whether the record is hidden from the public at first.", defaultValue = "false")
        Boolean draft) {

    PostHoldingStatus firstStatus() {
        return status == null ? PostHoldingStatus.ACTIVE : status;
    }

    PostHoldingEdit toEdit() {
        return new PostHoldingEdit(
                Boolean.TRUE.equals(draft),
                new PostHoldingProfile(
                        new HeldPost(
                                organisationId,
                                Objects.requireNonNullElse(organisationName, ""),
                                postId,
                                Objects.requireNonNullElse(postLabel, "")),
                        role,
                        new HeldPeriod(startDate, endDate),
                        Lists.orEmpty(sources),
                        Lists.orEmpty(identifiers)),
                new StatusGrounds(statusSince, statusReason, statusSource));
    }
}
