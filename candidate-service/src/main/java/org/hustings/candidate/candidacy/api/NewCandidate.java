package org.hustings.candidate.candidacy.api;

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
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.candidacy.domain.CandidateProfile;
import org.hustings.candidate.candidacy.domain.Nomination;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.SupportWithdrawn;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A candidacy to record. */
@Schema(
        name = "NewCandidate",
        description = "A candidacy to record.",
        examples = "{\"personId\": \"019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02\", \"ballotName\": \"Gerard Coyne\"}")
public record NewCandidate(
        @NotNull @Schema(description = "The person who stands.")
        UUID personId,

        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 200)
        @Schema(description = "The name on the ballot paper; the person's name when absent.", examples = "Gerard Coyne")
        String ballotName,

        @Nullable
        @Schema(
                description =
                        "Where the candidacy stands; DECLARED when absent. One of DECLARED, FILED, QUALIFIED and WRITE_IN.")
        PreElectionStatus preElectionStatus,

        @Nullable
        @Schema(
                description = "Whether the candidate holds the post already.",
                examples = "true",
                defaultValue = "false")
        Boolean incumbent,

        @Nullable @Valid @Schema(description = "Under which organisation's name the candidate stands.")
        CandidateAffiliation affiliation,

        @Nullable @Size(max = 50) @Schema(description = "How many nominated the candidate, by kind of unit and source.")
        List<@Valid @NotNull Nomination> nominations,

        @Nullable @Size(max = 500) @Schema(description = "The slogan of the campaign.", examples = "Time for a change")
        String slogan,

        @Nullable @Size(max = 20000) @Schema(description = "The statement that goes out with the ballot papers.")
        String statementToVoters,

        @Nullable @Size(max = 50) @Schema(description = "What the candidate pledges, one text each.")
        List<@NotBlank @Size(max = 500) String> pledges,

        @Nullable
        @Valid
        @Schema(description = "That the body under whose name the candidate stands supports the candidate no more.")
        SupportWithdrawn supportWithdrawn,

        @Nullable @Min(1) @Max(100000) @Schema(description = "Place on the ballot paper, from 1.", examples = "1")
        Integer listPosition,

        @Nullable @Size(max = 50) @Schema(description = "Identifiers of the same candidacy elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable @Size(max = 50) @Schema(description = "Where what is said here is known from.")
        List<@Valid @NotNull Source> sources,

        @Nullable
        @Schema(description = "Whether the record is hidden from the public at first.", defaultValue = "false")
        Boolean draft) {

    PreElectionStatus firstStatus() {
        return preElectionStatus == null ? PreElectionStatus.DECLARED : preElectionStatus;
    }

    CandidateProfile profileOf(Person person) {
        return new CandidateProfile(
                ballotName == null ? person.profile().name() : ballotName,
                Boolean.TRUE.equals(incumbent),
                affiliation,
                Lists.orEmpty(nominations),
                slogan,
                statementToVoters,
                Lists.orEmpty(pledges),
                supportWithdrawn,
                listPosition,
                Lists.orEmpty(identifiers),
                Lists.orEmpty(sources));
    }
}
