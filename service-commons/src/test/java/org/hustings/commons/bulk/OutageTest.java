package org.hustings.commons.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "53300", "57P01", "57P02", "57P03"})
    void a_lost_connection_is_an_outage_however_deep_it_is_told(String state) {
        assertThat(Outage.is(new IllegalStateException(new RuntimeException(new SQLException("away", state)))))
                .isTrue();
    }

    @Test
    void a_pool_without_connections_is_an_outage() {
        assertThat(Outage.is(new IllegalStateException(new SQLException("Acquisition timeout"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "53200", "55P03", "57014"})
    void what_ends_one_transaction_is_none(String state) {
        assertThat(Outage.is(new IllegalStateException(new SQLException("cancelled", state))))
                .isFalse();
    }

    @Test
    void a_lost_race_is_none() {
        assertThat(Outage.is(new OptimisticLockException())).isFalse();
    }
}
