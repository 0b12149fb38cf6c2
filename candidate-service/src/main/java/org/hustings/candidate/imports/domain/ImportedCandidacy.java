package org.hustings.candidate.imports.domain;

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
import org.hustings.candidate.candidacy.domain.Nomination;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** What a file says of a candidacy; what it leaves out is not said, and stays as it is recorded. */
@Schema(
        name = "ImportedCandidacy",
        description = "A candidacy of a file. What it leaves out stays as it is recorded.",
        examples = """
                {
                  "electionId": "trade-union.unite.general-secretary.2017-04-19",
                  "person": {"name": "Gerard Coyne"},
                  "preElectionStatus": "QUALIFIED",
                  "nominations": [{"count": 187, "unit": "BRANCH"}]
                }""")
public record ImportedCandidacy(
        @NotBlank
        @Size(max = ElectionId.MAX_LENGTH)
        @Schema(description = "The election.", examples = "trade-union.unite.general-secretary.2017-04-19")
        String electionId,

        @Nullable @Schema(description = "The candidacy, where it is known to be recorded in this election.")
        UUID candidateId,

        @NotNull @Valid @Schema(description = "Who stands.") ImportedPerson person,

        @Nullable
        @Pattern(regexp = ImportedPerson.NOT_BLANK)
        @Size(max = 200)
        @Schema(description = "The name on the ballot paper; the person's name when absent.", examples = "Gerard Coyne")
        String ballotName,

        @Nullable
        @Schema(
                description =
                        "Where the candidacy stands; of a new one, DECLARED when absent, and one of DECLARED, FILED,"
                                + " QUALIFIED and WRITE_IN.")
        PreElectionStatus preElectionStatus,

        @Nullable @Schema(description = "Whether the candidate holds the post already.", examples = "true")
        Boolean incumbent,

        @Nullable @Valid @Schema(description = "Under which organisation's name the candidate stands.")
        CandidateAffiliation affiliation,

        @Nullable
        @Size(max = 50)
        @Schema(
                description = "How many nominated the candidate, by kind of unit. Those of a kind replace the recorded"
                        + " ones of that kind.")
        List<@Valid @NotNull Nomination> nominations,

        @Nullable @Size(max = 500) @Schema(description = "The slogan of the campaign.", examples = "Time for a change")
        String slogan,

        @Nullable @Size(max = 20000) @Schema(description = "The statement that goes out with the ballot papers.")
        String statementToVoters,

        @Nullable @Min(1) @Max(100000) @Schema(description = "Place on the ballot paper, from 1.", examples = "1")
        Integer listPosition,

        @Nullable @Size(max = 50) @Schema(description = "Identifiers of the same candidacy elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Where what is said here is known from; when absent, the import itself.")
        List<@Valid @NotNull Source> sources,

        @Nullable
        @Schema(
                description = "Whether a new candidacy, with the person if that one is new too, is hidden from the"
                        + " public at first; of a recorded one, false publishes it.")
        Boolean draft) {

    private static final String APART = "\n";

    /** The election. */
    public ElectionId election() {
        return new ElectionId(electionId);
    }

    /** The name on the ballot paper; null where the file leaves it to the record of the person. */
    public @Nullable String nameOnBallot() {
        return ballotName == null ? person.name() : ballotName;
    }

    /** Whether a new record of it begins as a draft. */
    public boolean startsAsDraft() {
        return Boolean.TRUE.equals(draft);
    }

    /** The first status of a new record of it. */
    public PreElectionStatus firstStatus() {
        return preElectionStatus == null ? PreElectionStatus.DECLARED : preElectionStatus;
    }

    /** The same for two records of a file if nothing tells apart who stands. */
    public String identity() {
        if (candidateId != null) {
            return String.join(APART, electionId, "candidate", candidateId.toString());
        }
        if (person.id() != null) {
            return String.join(APART, electionId, "person", person.id().toString());
        }
        var birthDate = person.birthDate();
        return String.join(
                APART,
                electionId,
                "name",
                String.valueOf(person.name()),
                String.valueOf(nameOnBallot()),
                birthDate == null ? "" : birthDate.value(),
                Lists.orEmpty(person.identifiers()).toString());
    }
}
