package org.hustings.candidate.person.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.candidate.person.domain.MergeGround;
import org.hustings.candidate.person.domain.MergeReversal;
import org.hustings.candidate.person.domain.MovedByMerge;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonMerge;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A merge of people as a row of the database. */
@Entity
@Table(name = "person_merge")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields
class PersonMergeRow {

    @Id
    private UUID id;

    private long version;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "duplicate_id")
    private UUID duplicateId;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Source source;

    @Column(name = "candidacies_moved")
    private int candidaciesMoved;

    @Column(name = "candidacies_merged")
    private int candidaciesMerged;

    @Column(name = "post_holdings_moved")
    private int postHoldingsMoved;

    @Column(name = "endorsements_moved")
    private int endorsementsMoved;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @Column(name = "undo_reason")
    private @Nullable String undoReason;

    static PersonMergeRow of(PersonMerge merge) {
        var row = new PersonMergeRow();
        row.id = merge.id();
        row.version = merge.version();
        row.personId = merge.person().value();
        row.duplicateId = merge.duplicate().value();
        row.reason = merge.ground().reason();
        row.source = merge.ground().source();
        row.candidaciesMoved = merge.moved().candidacies();
        row.candidaciesMerged = merge.moved().candidaciesMerged();
        row.postHoldingsMoved = merge.moved().postHoldings();
        row.endorsementsMoved = merge.moved().endorsements();
        row.mergedAt = merge.mergedAt();
        row.mergedBy = merge.mergedBy();
        var reversal = merge.reversal();
        row.undoneAt = reversal == null ? null : reversal.at();
        row.undoneBy = reversal == null ? null : reversal.by();
        row.undoReason = reversal == null ? null : reversal.reason();
        return row;
    }

    PersonMerge toMerge() {
        return new PersonMerge(
                id,
                version,
                new PersonId(personId),
                new PersonId(duplicateId),
                new MergeGround(reason, source),
                new MovedByMerge(candidaciesMoved, candidaciesMerged, postHoldingsMoved, endorsementsMoved),
                mergedAt,
                mergedBy,
                reversal());
    }

    private @Nullable MergeReversal reversal() {
        return undoneAt == null || undoneBy == null || undoReason == null
                ? null
                : new MergeReversal(undoneAt, undoneBy, undoReason);
    }
}
