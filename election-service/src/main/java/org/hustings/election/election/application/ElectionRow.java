package org.hustings.election.election.application;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hustings.election.election.contract.ElectionSummary;
import org.hustings.election.election.domain.ElectionDateStatus;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.phase.ElectionPhase;

/** A row of the list of elections. */
final class ElectionRow {

    private ElectionRow() {}

    /** Tells the query of what type its columns are. */
    static NativeQuery<Tuple> columnsOf(NativeQuery<Tuple> query) {
        return query.addScalar("id", String.class)
                .addScalar("version", Long.class)
                .addScalar("draft", Boolean.class)
                .addScalar("name", String.class)
                .addScalar("type", String.class)
                .addScalar("level", String.class)
                .addScalar("parent_id", String.class)
                .addScalar("date_status", String.class)
                .addScalar("organisation_id", UUID.class)
                .addScalar("post_id", UUID.class)
                .addScalar("seats", Integer.class)
                .addScalar("phase", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("updated_at", Instant.class);
    }

    static ElectionSummary summary(Tuple row) {
        return new ElectionSummary(
                row.get("id", String.class),
                row.get("version", Long.class),
                row.get("draft", Boolean.class),
                row.get("name", String.class),
                ElectionType.valueOf(row.get("type", String.class)),
                ElectionLevel.valueOf(row.get("level", String.class)),
                row.get("parent_id", String.class),
                ElectionDateStatus.valueOf(row.get("date_status", String.class)),
                row.get("organisation_id", UUID.class),
                row.get("post_id", UUID.class),
                row.get("seats", Integer.class),
                ElectionPhase.valueOf(row.get("phase", String.class)),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
