package org.hustings.timeline.campaignevent.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;

/** What waits for its time, and for how long. */
@ApplicationScoped
class DueEntries {

    /** A reply waits for what it answers, whatever its own time. */
    static final String DUE = """
            select due.id, due.publish_at, due.scheduled_by from campaign_event due
            where due.draft and due.publish_at <= ? and (due.publish_at, due.id) > (?, ?)
                and not exists (select from campaign_event answered where answered.id = due.in_reply_to and answered.draft)
            order by due.publish_at, due.id limit ?
            """;

    private static final String OVERDUE = "select count(*) from campaign_event where draft and publish_at < ?";

    private final DataSource dataSource;
    private final ReleaseConfig config;
    private final Clock clock;

    DueEntries(DataSource dataSource, ReleaseConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The next ones that can be published now, those that have waited longest first; empty at the end.
     *
     * @param last the one after which to go on
     */
    List<DueEntry> after(DueEntry last) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(DUE)) {
            select.setObject(1, now());
            select.setObject(2, last.publishAt());
            select.setObject(3, last.id().value());
            select.setInt(4, config.atATime());
            try (var rows = select.executeQuery()) {
                var due = new ArrayList<DueEntry>();
                while (rows.next()) {
                    due.add(new DueEntry(
                            new CampaignEventId(rows.getObject("id", UUID.class)),
                            rows.getObject("publish_at", OffsetDateTime.class),
                            rows.getString("scheduled_by")));
                }
                return due;
            }
        }
    }

    /** How many should have appeared and have not, whichever copy of the service is to blame. */
    long overdue() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(OVERDUE)) {
            select.setObject(1, now().minus(config.patience()));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
