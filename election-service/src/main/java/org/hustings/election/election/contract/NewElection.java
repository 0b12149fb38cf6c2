package org.hustings.election.election.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.election.domain.ByElectionReason;
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

/** What a client says who records an election. */
@Schema(
        name = "NewElection",
        description = "An election to be recorded; it starts in phase `EXPECTED`.",
        examples = """
                {"id": "trade-union.unite.general-secretary.2017-04-19",
                "name": "Unite general secretary election 2017", "type": "TRADE_UNION",
                "organisationId": "0198f2a0-0000-7000-8000-000000000001", "seats": 1, "votesAllowed": 1,
                "voteVariation": "PLURALITY", "votingMethods": ["POSTAL"]}""")
public record NewElection(
        @Nullable
        @Schema(
                description =
                        "Readable and permanent. Made from type, organisation, post and `date` where it is absent.",
                ref = "ElectionId")
        ElectionId id,

        @Nullable
        @Schema(
                description =
                        "The day that the election is known by; needed where `id` is absent, else it is the id's.",
                examples = "2017-04-19")
        LocalDate date,

        @Nullable @Schema(description = "Whether to hide it from the public for now.", defaultValue = "false")
        Boolean draft,

        @NotBlank @Size(max = 300) @Schema(description = "Name.", examples = "Unite general secretary election 2017")
        String name,

        @NotNull @Schema(description = "What sort of election it is.")
        ElectionType type,

        @Nullable @Schema(description = "Whether it is one ballot or stands for several; `BALLOT` when absent.")
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

        @Nullable @Schema(description = "How the date came about; `SCHEDULED` when absent.")
        ElectionDateType dateType,

        @Nullable @Schema(description = "How firm the date is; `TENTATIVE` when absent.")
        ElectionDateStatus dateStatus,

        @NotNull @Schema(description = "The organisation that holds it.")
        UUID organisationId,

        @Nullable @Schema(description = "The post it fills.")
        UUID postId,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "How many are to be elected.", examples = "1")
        Integer seats,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "For how many each voter may vote.", examples = "1")
        Integer votesAllowed,

        @NotNull @Schema(description = "How votes become seats.")
        VoteVariation voteVariation,

        @Nullable @Size(max = 10) @Schema(description = "How votes are cast.")
        List<@NotNull VotingMethod> votingMethods,

        @Nullable @Schema(description = "The organisation that scrutinises it; another than the one that holds it.")
        UUID scrutineerId,

        @Nullable @Size(max = 200) @Schema(description = "Who called it.", examples = "Len McCluskey")
        String calledBy,

        @Nullable @Size(max = 50) @Schema(description = "Its identifiers elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable @Size(max = 20) @Schema(description = "Where this is known from.")
        List<@Valid @NotNull Source> sources) {

    /** Whether it is to start as a draft. */
    public boolean startsAsDraft() {
        return Boolean.TRUE.equals(draft);
    }

    /** What is said of it, with what holds where nothing is said. */
    public ElectionDetails details() {
        return new ElectionDetails(
                name,
                type,
                Objects.requireNonNullElse(level, ElectionLevel.BALLOT),
                parentId,
                replacesId,
                byElectionReason,
                Objects.requireNonNullElse(dateType, ElectionDateType.SCHEDULED),
                Objects.requireNonNullElse(dateStatus, ElectionDateStatus.TENTATIVE),
                organisationId,
                postId,
                seats,
                votesAllowed,
                voteVariation,
                Objects.requireNonNullElse(votingMethods, List.of()),
                scrutineerId,
                calledBy,
                Objects.requireNonNullElse(identifiers, List.of()),
                Objects.requireNonNullElse(sources, List.of()));
    }
}
