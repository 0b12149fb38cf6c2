package org.hustings.election.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.scrutiny.ScrutineerReport;
import org.jspecify.annotations.Nullable;

/**
 * What came out of the ballot boxes of an election.
 *
 * @param result the count that stands
 * @param scrutineerReport what the scrutineer reports
 */
@Embeddable
public record ElectionCount(
        @JdbcTypeCode(SqlTypes.JSON) @Nullable ElectionResult result,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "scrutineer_report") @Nullable
        ScrutineerReport scrutineerReport) {

    /** Nothing yet. */
    static final ElectionCount NONE = new ElectionCount(null, null);

    ElectionCount with(ElectionResult changed) {
        return new ElectionCount(changed, scrutineerReport);
    }

    ElectionCount with(ScrutineerReport received) {
        return new ElectionCount(result, received);
    }

    long winners() {
        return result == null ? 0 : result.winners();
    }
}
