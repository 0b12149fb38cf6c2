package org.hustings.commons.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One reported value of one property of one record. What was claimed never changes, nor is it deleted: it is ranked,
 * and related to other claims. It is superseded once that which it is about was replaced as a whole.
 */
@Entity
@Table(name = "claim")
public class Claim {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Embedded
    private ClaimSubject subject;

    @Embedded
    private ClaimStatement statement;

    @Embedded
    private ClaimRanking ranking;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ClaimRelation> relations;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(UUID id, ClaimSubject subject, ClaimStatement statement, ClaimRanking ranking, Instant now) {
        this.id = id;
        this.subject = subject;
        this.statement = statement;
        this.ranking = ranking;
        this.relations = List.of();
        this.recordedAt = now;
    }

    /** Judges it anew; answers whether that is a change. */
    boolean rank(ClaimRanking judged) {
        var changes = !ranking.sameAs(judged);
        if (changes) {
            ranking = judged;
        }
        return changes;
    }

    /** Says how it stands to others; answers whether that is a change. */
    boolean relate(List<ClaimRelation> to) {
        var changes = !relations.equals(to);
        relations = List.copyOf(to);
        return changes;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    /** Whether the record may show it: as a fact, not deprecated, of what is still there. */
    boolean mayBeShown() {
        return isStandingFact() && ranking.rank() != ClaimRank.DEPRECATED;
    }

    boolean isStandingFact() {
        return statement.isFact() && supersededAt == null;
    }

    /** Identifier of the claim. */
    public UUID id() {
        return id;
    }

    /** Rises with every change of the claim itself; the first is 1. */
    public long version() {
        return version;
    }

    public ClaimSubject subject() {
        return subject;
    }

    public ClaimStatement statement() {
        return statement;
    }

    public ClaimRanking ranking() {
        return ranking;
    }

    public List<ClaimRelation> relations() {
        return relations;
    }

    /** When it was recorded here. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** When that which it is about was replaced as a whole; null while it is there. */
    public @Nullable Instant supersededAt() {
        return supersededAt;
    }
}
