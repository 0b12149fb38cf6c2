package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.hustings.commons.inbox.NoteReader;
import org.junit.jupiter.api.Test;

/** The application's own relay leads; these tests put a second one beside it. */
@QuarkusTest
class RelayTakeoverTest {

    @Inject
    RevisionRelay relay;

    @Inject
    RevisionLog log;

    @Inject
    RelayConfig config;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ObjectMapper json;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Test
    void a_second_relay_waits_while_the_first_lives_and_takes_over_when_it_dies() throws Exception {
        awaitLeader();
        try (var second = RelaySession.connect(dataSource, json)) {
            var leads = leaders().queue(second);
            assertThat(leads).isNotDone();

            leaders().kill();

            leads.get(5, TimeUnit.SECONDS);
        }
        awaitLeader();
    }

    @Test
    void a_relay_killed_between_send_and_mark_sends_again_and_consumers_act_once() throws Exception {
        awaitLeader();
        var book = UUID.randomUUID().toString();
        try (var second = RelaySession.connect(dataSource, json)) {
            leaders().replaceBy(second);
            Transactions.commit(log, Note.written(book, "sent twice"));
            try (var producer = new ProducerThatOutlives(second, broker, 1)) {
                var message = new RevisionMessage(json, config.topic(), "commons-test");
                var topic = new RelayTopic(broker, config.topic());
                var round = new RelayRound(second, new RevisionPublisher(producer, message, topic), config);

                assertThatThrownBy(() -> publishAll(round)).isInstanceOf(SQLException.class);
            }
        }

        var sent = Published.events(book, 2);
        assertThat(sent).extracting(Published.Event::text).containsExactly("sent twice", "sent twice");
        assertThat(sent.get(0).header("ce_id")).isEqualTo(sent.get(1).header("ce_id"));
        Transactions.commit(log, Note.written(book, "last"));
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(NoteReader.texts(dataSource, book)).containsExactly("sent twice", "last"));
    }

    private static void publishAll(RelayRound round) throws SQLException, ExecutionException, InterruptedException {
        while (round.publishComplete() == 0) {
            round.awaitMore();
        }
    }

    private Leaders leaders() {
        return new Leaders(dataSource);
    }

    private void awaitLeader() {
        Awaitility.await().until(() -> relay.state() == RelayState.LEADER);
    }
}
