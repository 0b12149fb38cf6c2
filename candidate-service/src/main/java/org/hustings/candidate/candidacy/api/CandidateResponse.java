package org.hustings.candidate.candidacy.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.candidacy.domain.Nomination;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.RecordedStatusChange;
import org.hustings.candidate.candidacy.domain.SupportWithdrawn;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Source;
import org.hustings.commons.asknown.KnownRecord;
import org.jspecify.annotations.Nullable;

/** A candidacy, as read. */
@Schema(
        name = "Candidate",
        description = "One person's candidacy in one election.",
        examples = CandidateExamples.CANDIDATE)
public record CandidateResponse(
        @Schema(description = "Identifies the candidacy.") UUID id,

        @Schema(description = "Grows with each change; also the entity tag.", minimum = "1", examples = "3")
        long version,

        @Schema(description = "Whether the record is hidden from the public.")
        boolean draft,

        @Schema(description = "The person who stands.") UUID personId,

        @Schema(description = "The election.", examples = "trade-union.unite.general-secretary.2017-04-19")
        String electionId,

        @Schema(description = "The name on the ballot paper.", examples = "Len McCluskey")
        String ballotName,

        @Schema(description = "Where the candidacy stands before the election.")
        PreElectionStatus preElectionStatus,

        @Nullable @Schema(description = "What became of the candidacy; absent until a result says so.")
        PostElectionStatus postElectionStatus,

        @Schema(description = "How the status before the election became what it is, oldest first.")
        List<RecordedStatusChange> statusChanges,

        @Schema(
                description = "Whether the candidate holds the post already: as follows from who held it on the day of"
                        + " the election, where that is recorded, else as an editor says.",
                examples = "true")
        boolean incumbent,

        @Nullable
        @Schema(description = "The post holding that `incumbent` follows from; absent where it follows from none.")
        UUID incumbentHoldingId,

        @Nullable @Schema(description = "Under which organisation's name the candidate stands.")
        CandidateAffiliation affiliation,

        @Schema(description = "How many nominated the candidate, by kind of unit and source.")
        List<Nomination> nominations,

        @Nullable @Schema(description = "The slogan of the campaign.", examples = "Time for a change")
        String slogan,

        @Nullable @Schema(description = "The statement that goes out with the ballot papers.")
        String statementToVoters,

        @Schema(description = "What the candidate pledges, one text each.")
        List<String> pledges,

        @Nullable
        @Schema(description = "That the body under whose name the candidate stands supports the candidate no more.")
        SupportWithdrawn supportWithdrawn,

        @Nullable @Schema(description = "Place on the ballot paper, from 1.", minimum = "1", examples = "1")
        Integer listPosition,

        @Schema(description = "Identifiers of the same candidacy elsewhere.")
        List<Identifier> identifiers,

        @Schema(description = "Where what is said here is known from.")
        List<Source> sources,

        @Nullable
        @Schema(
                description = "The candidacy of the same person in the same election of which this one turned out to be"
                        + " a duplicate; absent for all others.")
        UUID mergedIntoId,

        @Schema(description = "JSON Pointers of the properties of which equally good claims differ.")
        List<String> disputed,

        @Schema(description = "When the record was made.") Instant createdAt,

        @Schema(description = "When the record was last changed.")
        Instant updatedAt,

        @Schema(description = "Where to go on.") CandidateLinks links) {

    /** The candidacy as it goes on the wire. */
    public static CandidateResponse of(Candidate candidate) {
        var profile = candidate.profile();
        var incumbency = candidate.incumbency();
        var mergedInto = candidate.mergedInto();
        return new CandidateResponse(
                candidate.id().value(),
                candidate.version(),
                candidate.draft(),
                candidate.person().value(),
                candidate.election().value(),
                profile.ballotName(),
                candidate.preElectionStatus(),
                candidate.postElectionStatus(),
                candidate.status().changes(),
                candidate.incumbent(),
                incumbency == null ? null : incumbency.holding(),
                profile.affiliation(),
                profile.nominations(),
                profile.slogan(),
                profile.statementToVoters(),
                profile.pledges(),
                profile.supportWithdrawn(),
                profile.listPosition(),
                profile.identifiers(),
                profile.sources(),
                mergedInto == null ? null : mergedInto.value(),
                candidate.disputed(),
                candidate.createdAt(),
                candidate.updatedAt(),
                CandidateLinks.of(
                        candidate.election().toString(),
                        candidate.person().toString(),
                        candidate.id().toString()));
    }

    static CandidateResponse of(KnownRecord known) {
        var links = CandidateLinks.of(known.text("electionId"), known.text("personId"), known.text("id"));
        return known.with("links", links).as(CandidateResponse.class);
    }
}
