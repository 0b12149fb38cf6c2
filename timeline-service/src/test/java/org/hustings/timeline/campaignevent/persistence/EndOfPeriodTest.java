package org.hustings.timeline.campaignevent.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.hustings.timeline.value.DatePrecision;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The database computes the ends of periods by itself, for what the release before writes. */
@QuarkusTest
class EndOfPeriodTest {

    private static final List<String> ZONES =
            List.of("UTC", "Europe/London", "Asia/Kathmandu", "America/St_Johns", "+05:30", "-03:00", "UTC+2", "Z");

    private static final String ENDS = """
            select timeline_instant(jsonb_build_object('value', cast(? as text), 'zone', cast(? as text)), true)
            """;

    @Inject
    DataSource database;

    @Test
    void a_period_ends_for_the_database_when_it_ends_for_java() throws SQLException {
        var random = new Random(20170419);
        try (var connection = database.getConnection()) {
            for (int i = 0; i < 300; i++) {
                var day = LocalDate.of(1900, 1, 1)
                        .plusDays(random.nextInt(73_000))
                        .toString();
                var zone = ZONES.get(random.nextInt(ZONES.size()));
                for (var value : List.of(day, day.substring(0, 7), day.substring(0, 4), day + "T09:30:00+01:00")) {
                    var date = new PartialDate(value, false, zone);

                    assertThat(ends(connection, value, zone))
                            .as(value + " " + zone)
                            .isEqualTo(after(date));
                }
            }
        }
    }

    @Test
    void what_the_database_cannot_tell_ends_all_the_same() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(ends(connection, "0000", null))
                    .isEqualTo(PartialDate.of("0000").latest());
            assertThat(ends(connection, "2017", "Moon/Crater")).isEqualTo(Instant.parse("2018-01-01T00:00:00Z"));
            assertThat(ends(connection, "2017-04-19T00:00:00+17:00", null))
                    .isAfter(Instant.parse("9999-12-31T00:00:00Z"));
        }
    }

    private static Instant after(PartialDate date) {
        return date.precision() == DatePrecision.INSTANT ? date.latest().plus(1, ChronoUnit.MICROS) : date.latest();
    }

    private static Instant ends(Connection connection, String value, @Nullable String zone) throws SQLException {
        try (var select = connection.prepareStatement(ENDS)) {
            select.setString(1, value);
            select.setString(2, zone);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
