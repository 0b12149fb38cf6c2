package org.hustings.candidate.endorsement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.endorsement.application.WantedEndorsement;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementProfile;
import org.hustings.candidate.endorsement.domain.EndorsementStance;
import org.hustings.candidate.endorsement.value.Endorser;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.commons.http.MergePatch;
import org.jspecify.annotations.Nullable;

/** What may be changed of an endorsement; it is withdrawn by another way. */
@Schema(
        name = "EndorsementPatch",
        description = "What may be changed of an endorsement (JSON Merge Patch): what is absent stays, null removes.",
        examples = "{\"capacity\": \"MP for Birmingham Erdington\"}")
public record EndorsementPatch(
        @NotNull
        @Valid
        @Schema(description = "Who endorses, always in full: one kind of endorser takes the place of another.")
        Endorser endorser,

        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 200)
        @Schema(
                description = "In which the endorser speaks, such as an office.",
                examples = "MP for Birmingham Erdington")
        String capacity,

        @NotNull @Schema(description = "What the endorser says of the candidacy.")
        EndorsementStance stance,

        @Nullable @Valid @Schema(description = "When the endorser said so; not in the future.")
        PartialDate madeAt,

        @Nullable
        @Size(max = 5000)
        @Schema(description = "What the endorser said: a short quotation, which a source supports.")
        String statement,

        @Nullable @Size(max = 50) @Schema(description = "Identifiers of the same endorsement elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable @Size(max = 50) @Schema(description = "Where what is said here is known from.")
        List<@Valid @NotNull Source> sources,

        @Schema(description = "Whether the record is hidden from the public; false publishes it for good.")
        boolean draft) {

    /** A new endorser is not merged into the one before, since their kinds have other members. */
    static WantedEndorsement applied(MergePatch<EndorsementPatch> patch, Endorsement endorsement) {
        var before = patch.mentions("endorser") ? null : endorsement.who().endorser();
        return patch.applyTo(of(endorsement, before)).toWanted();
    }

    @SuppressWarnings("NullAway") // Without an endorser only until the patch brings one
    private static EndorsementPatch of(Endorsement endorsement, @Nullable Endorser endorser) {
        var profile = endorsement.profile();
        return new EndorsementPatch(
                endorser,
                profile.capacity(),
                profile.stance(),
                profile.madeAt(),
                profile.statement(),
                profile.identifiers(),
                profile.sources(),
                endorsement.draft());
    }

    private WantedEndorsement toWanted() {
        var profile = new EndorsementProfile(
                capacity, stance, madeAt, statement, Lists.orEmpty(identifiers), Lists.orEmpty(sources));
        return new WantedEndorsement(draft, endorser, profile);
    }
}
