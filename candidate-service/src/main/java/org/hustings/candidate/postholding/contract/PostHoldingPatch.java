package org.hustings.candidate.postholding.contract;

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
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingEdit;
import org.hustings.candidate.postholding.domain.PostHoldingProfile;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.StatusGrounds;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.commons.http.MergePatch;
import org.jspecify.annotations.Nullable;

/** What may be changed of a post holding; its status moves by transitions. */
@Schema(
        name = "PostHoldingPatch",
        description =
                "What may be changed of a post holding (JSON Merge Patch): what is absent stays, null removes. What"
                        + " is said of the status corrects the last transition; the status itself moves by transitions.",
        examples = "{\"startDate\": {\"value\": \"2010\"}}")
public record PostHoldingPatch(
        @Nullable @Schema(description = "Id of the organisation, where it is recorded.")
        UUID organisationId,

        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 200)
        @Schema(
                description = "The organisation's name at the time; null takes its name of now, as does another"
                        + " `organisationId` alone.",
                examples = "Unite the Union")
        String organisationName,

        @Nullable @Schema(description = "Id of the post, where it is recorded.")
        UUID postId,

        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 200)
        @Schema(
                description =
                        "What the post was called at the time; null takes its label of now, as does another `postId`"
                                + " alone.",
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

        @Nullable
        @Size(max = 1000)
        @Schema(description = "Why the holding stands where it does.", examples = "pending an investigation")
        String statusReason,

        @Nullable
        @Valid
        @Schema(description = "Since when it stands there; what a transition said of it can be corrected, not removed.")
        PartialDate statusSince,

        @Nullable @Valid @Schema(description = "Where that is known from.")
        Source statusSource,

        @Nullable @Size(max = 50) @Schema(description = "Where what is said here is known from.")
        List<@Valid @NotNull Source> sources,

        @Nullable @Size(max = 50) @Schema(description = "Identifiers of the same holding elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Schema(description = "Whether the record is hidden from the public; false publishes it for good.")
        boolean draft) {

    /** What a patch wants of a holding. Another organisation or post brings its own name unless the patch gives one. */
    public static PostHoldingEdit edit(MergePatch<PostHoldingPatch> patch, PostHolding holding) {
        var wanted = patch.applyTo(of(holding));
        return wanted.toEdit(
                wanted.organisationId != null
                        && patch.mentions("organisationId")
                        && !patch.mentions("organisationName"),
                wanted.postId != null && patch.mentions("postId") && !patch.mentions("postLabel"));
    }

    /** What an editor would write to leave the holding as it is. */
    public static PostHoldingPatch of(PostHolding holding) {
        var profile = holding.profile();
        var post = profile.post();
        var grounds = holding.status().grounds();
        return new PostHoldingPatch(
                post.organisationId(),
                post.organisationName(),
                post.postId(),
                post.postLabel(),
                profile.role(),
                profile.period().start(),
                profile.period().end(),
                grounds.reason(),
                grounds.since(),
                grounds.source(),
                profile.sources(),
                profile.identifiers(),
                holding.draft());
    }

    /** What is wanted of the holding. */
    public PostHoldingEdit toEdit() {
        return toEdit(false, false);
    }

    private PostHoldingEdit toEdit(boolean renamesOrganisation, boolean renamesPost) {
        var post = new HeldPost(
                organisationId,
                renamesOrganisation ? "" : Objects.requireNonNullElse(organisationName, ""),
                postId,
                renamesPost ? "" : Objects.requireNonNullElse(postLabel, ""));
        return new PostHoldingEdit(
                draft,
                new PostHoldingProfile(
                        post,
                        role,
                        new HeldPeriod(startDate, endDate),
                        Lists.orEmpty(sources),
                        Lists.orEmpty(identifiers)),
                new StatusGrounds(statusSince, statusReason, statusSource));
    }
}
