package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Positions are handed out before commit; these tests hold a position open while later ones commit. */
@QuarkusTest
class WatermarkTest {

    @Inject
    RevisionLog log;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ObjectMapper json;

    @Test
    void does_not_rise_over_a_position_whose_transaction_is_still_open() throws Exception {
        try (var session = RelaySession.connect(dataSource, json)) {
            var before = highest();
            var slow = Transactions.openWith(log, Note.written("book", "slow"), false);
            Transactions.commit(log, Note.written("book", "fast"));
            var watermark = new Watermark(before);

            assertThat(session.rise(watermark)).isEqualTo(before);
            assertThat(watermark.isWaiting()).isTrue();

            slow.end();
            assertThat(risen(session, watermark)).isEqualTo(before + 2);
        }
    }

    @Test
    void rises_over_a_position_that_was_rolled_back() throws Exception {
        try (var session = RelaySession.connect(dataSource, json)) {
            var before = highest();
            var failing = Transactions.openWith(log, Note.written("book", "failing"), true);
            Transactions.commit(log, Note.written("book", "fast"));
            var watermark = new Watermark(before);
            session.rise(watermark);

            failing.end();

            assertThat(risen(session, watermark)).isEqualTo(before + 2);
        }
    }

    @Test
    void does_not_wait_for_transactions_that_began_after_it_looked() throws Exception {
        try (var session = RelaySession.connect(dataSource, json)) {
            var before = highest();
            var slow = Transactions.openWith(log, Note.written("book", "slow"), false);
            var watermark = new Watermark(before);
            session.rise(watermark);
            var later = Transactions.openWith(log, Note.written("book", "later"), false);

            slow.end();

            assertThat(risen(session, watermark)).isEqualTo(before + 1);
            later.end();
        }
    }

    private static long risen(RelaySession session, Watermark watermark) throws SQLException {
        // Other tests' transactions may be older than the watermark's own, so it may have to look more than once.
        return Awaitility.await().until(() -> session.rise(watermark), ignored -> !watermark.isWaiting());
    }

    private long highest() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select last_value - (not is_called)::int from revision_position")) {
            row.next();
            return row.getLong(1);
        }
    }
}
