package org.hustings.election.election.contract;

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
import org.hustings.election.election.domain.ByElectionReason;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionDateStatus;
import org.hustings.election.election.domain.ElectionDateType;
import org.hustings.election.election.domain.ElectionDetails;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.election.domain.VotingMethod;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What may be changed of an election, as a merge patch changes it. */
@Schema(
        name = "ElectionPatch",
        description = "Changes to an election (RFC 7396): what is absent stays."
                + " Phase, timetable, electorates and result have requests of their own.",
        examples = "{\"dateStatus\": \"CONFIRMED\"}")
public record ElectionPatch(
        @NotNull @Schema(description = "`false` publishes a draft.")
        Boolean draft,

        @NotBlank @Size(max = 300) @Schema(description = "Name.")
        String name,

        @NotNull @Schema(description = "What sort of election it is.")
        ElectionType type,

        @NotNull @Schema(description = "Whether it is one ballot or stands for several.")
        ElectionLevel level,

        @Nullable
        @Pattern(regexp = ElectionId.GRAMMAR)
        @Size(max = ElectionId.MAX_LENGTH)
        @Schema(description = "The election that it is part of: one of a level above its own.")
        String parentId,

        @Nullable
        @Pattern(regexp = ElectionId.GRAMMAR)
        @Size(max = ElectionId.MAX_LENGTH)
        @Schema(description = "The election whose place it takes; each election is replaced once.")
        String replacesId,

        @Nullable @Schema(description = "Why the seat is filled between general elections; for type `SPECIAL` alone.")
        ByElectionReason byElectionReason,

        @NotNull @Schema(description = "How the date came about.")
        ElectionDateType dateType,

        @NotNull @Schema(description = "How firm the date is.")
        ElectionDateStatus dateStatus,

        @NotNull @Schema(description = "The organisation that holds it.")
        UUID organisationId,

        @Nullable @Schema(description = "The post it fills.")
        UUID postId,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "How many are to be elected.")
        Integer seats,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "For how many each voter may vote.")
        Integer votesAllowed,

        @NotNull @Schema(description = "How votes become seats.")
        VoteVariation voteVariation,

        @NotNull @Size(max = 10) @Schema(description = "How votes are cast.")
        List<@NotNull VotingMethod> votingMethods,

        @Nullable @Schema(description = "The organisation that scrutinises it; another than the one that holds it.")
        UUID scrutineerId,

        @Nullable @Size(max = 200) @Schema(description = "Who called it.")
        String calledBy,

        @NotNull @Size(max = 50) @Schema(description = "Its identifiers elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @NotNull @Size(max = 20) @Schema(description = "Where this is known from.")
        List<@Valid @NotNull Source> sources) {

    /** What may be changed, as it is. */
    public static ElectionPatch of(Election election) {
        var details = election.details();
        return new ElectionPatch(
                election.isDraft(),
                details.name(),
                details.type(),
                details.level(),
                details.parentId(),
                details.replacesId(),
                details.byElectionReason(),
                details.dateType(),
                details.dateStatus(),
                details.organisationId(),
                details.postId(),
                details.seats(),
                details.votesAllowed(),
                details.voteVariation(),
                details.votingMethods(),
                details.scrutineerId(),
                details.calledBy(),
                details.identifiers(),
                details.sources());
    }

    /** All but the question of publication. */
    public ElectionDetails details() {
        return new ElectionDetails(
                name,
                type,
                level,
                parentId,
                replacesId,
                byElectionReason,
                dateType,
                dateStatus,
                organisationId,
                postId,
                seats,
                votesAllowed,
                voteVariation,
                votingMethods,
                scrutineerId,
                calledBy,
                identifiers,
                sources);
    }
}
