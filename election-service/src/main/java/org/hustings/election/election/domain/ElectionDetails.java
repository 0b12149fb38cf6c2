package org.hustings.election.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** All of an election that its editors may change at will; what has rules of its own is not among it. */
@Embeddable
public record ElectionDetails(
        String name,
        @Enumerated(EnumType.STRING) ElectionType type,

        @Enumerated(EnumType.STRING) ElectionLevel level,

        @Column(name = "parent_id") @Nullable String parentId,
        @Column(name = "replaces_id") @Nullable String replacesId,

        @Enumerated(EnumType.STRING) @Column(name = "by_election_reason") @Nullable
        ByElectionReason byElectionReason,

        @Enumerated(EnumType.STRING) @Column(name = "date_type")
        ElectionDateType dateType,

        @Enumerated(EnumType.STRING) @Column(name = "date_status")
        ElectionDateStatus dateStatus,

        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "post_id") @Nullable UUID postId,
        int seats,
        @Column(name = "votes_allowed") int votesAllowed,

        @Enumerated(EnumType.STRING) @Column(name = "vote_variation")
        VoteVariation voteVariation,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "voting_methods")
        List<VotingMethod> votingMethods,

        @Column(name = "scrutineer_id") @Nullable UUID scrutineerId,
        @Column(name = "called_by") @Nullable String calledBy,

        @JdbcTypeCode(SqlTypes.JSON) List<Identifier> identifiers,

        @JdbcTypeCode(SqlTypes.JSON) List<Source> sources) {

    /** Fails if an election so described cannot be part of the other. */
    public void checkPartOf(ElectionDetails parent) {
        if (!level.isWithin(parent.level)) {
            throw RelationRefused.level(level, parent.level);
        }
    }

    /** Fails if an election so described cannot have parts of that level. */
    public void checkStillAbove(ElectionLevel part) {
        if (!part.isWithin(level)) {
            throw RelationRefused.levelOfParts(part);
        }
    }

    ElectionDetails withDateStatus(ElectionDateStatus changed) {
        return new ElectionDetails(
                name,
                type,
                level,
                parentId,
                replacesId,
                byElectionReason,
                dateType,
                changed,
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
