package org.hustings.candidate.candidacy.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.candidacy.domain.CandidateEdit;
import org.hustings.candidate.candidacy.domain.CandidateProfile;
import org.hustings.candidate.candidacy.domain.Nomination;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** What may be changed of a candidacy; its statuses move by other ways. */
@Schema(
        name = "CandidatePatch",
        description = "What may be changed of a candidacy (JSON Merge Patch): what is absent stays, null removes.",
        examples = "{\"slogan\": \"Time for a change\"}")
public record CandidatePatch(
        @NotBlank @Size(max = 200) @Schema(description = "The name on the ballot paper.", examples = "Len McCluskey")
        String ballotName,

        @Schema(description = "Whether the candidate holds the post already.", examples = "true")
        boolean incumbent,

        @Nullable @Valid @Schema(description = "Under which organisation's name the candidate stands.")
        CandidateAffiliation affiliation,

        @Nullable @Size(max = 50) @Schema(description = "How many nominated the candidate, by kind of unit.")
        List<@Valid @NotNull Nomination> nominations,

        @Nullable @Size(max = 500) @Schema(description = "The slogan of the campaign.", examples = "Time for a change")
        String slogan,

        @Nullable @Size(max = 20000) @Schema(description = "The statement that goes out with the ballot papers.")
        String statementToVoters,

        @Nullable @Min(1) @Max(100000) @Schema(description = "Place on the ballot paper, from 1.", examples = "1")
        Integer listPosition,

        @Nullable @Size(max = 50) @Schema(description = "Identifiers of the same candidacy elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable @Size(max = 50) @Schema(description = "Where what is said here is known from.")
        List<@Valid @NotNull Source> sources,

        @Schema(description = "Whether the record is hidden from the public; false publishes it for good.")
        boolean draft) {

    /** What may be changed, as it is. */
    public static CandidatePatch of(Candidate candidate) {
        var profile = candidate.profile();
        return new CandidatePatch(
                profile.ballotName(),
                profile.incumbent(),
                profile.affiliation(),
                profile.nominations(),
                profile.slogan(),
                profile.statementToVoters(),
                profile.listPosition(),
                profile.identifiers(),
                profile.sources(),
                candidate.draft());
    }

    /** What is wanted of the record. */
    public CandidateEdit toEdit() {
        return new CandidateEdit(
                draft,
                new CandidateProfile(
                        ballotName,
                        incumbent,
                        affiliation,
                        Lists.orEmpty(nominations),
                        slogan,
                        statementToVoters,
                        listPosition,
                        Lists.orEmpty(identifiers),
                        Lists.orEmpty(sources)));
    }
}
