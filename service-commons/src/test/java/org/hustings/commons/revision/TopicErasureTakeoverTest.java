package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.StoredText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second relay, which the test moves step by step, takes the place of the application's own and then dies. */
@QuarkusTest
class TopicErasureTakeoverTest {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final RelaySettings AT_ONCE = RelaySettings.of(2, Duration.ZERO);

    private final String name = "Mary " + UUID.randomUUID();
    private final String book = UUID.randomUUID().toString();
    private final String id = UUID.randomUUID().toString();

    @Inject
    RevisionLog log;

    @Inject
    RevisionEraser eraser;

    @Inject
    RevisionRelay relay;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ObjectMapper json;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @BeforeEach
    void publish() {
        Awaitility.await().until(() -> relay.state() == RelayState.LEADER);
        for (int note = 0; note < 3; note++) {
            write(UUID.randomUUID().toString(), "another");
        }
        write(id, name);
        Published.events(book, 4);
    }

    @Test
    void a_relay_killed_while_it_publishes_anew_is_followed_by_one_that_carries_on() throws Exception {
        try (var second = RelaySession.connect(dataSource, json);
                var producer = new ProducerThatOutlives(second, broker, 3)) {
            new Leaders(dataSource).replaceBy(second);
            erase();
            var round = round(second, AT_ONCE, producer);

            assertThat(round.startsOver()).isTrue();
            assertThatThrownBy(round::publishComplete).isInstanceOf(SQLException.class);
        }

        ErasedTopic.await(dataSource).saysNothingOf(name).holdsEachEvent().isInOrder();
    }

    @Test
    void a_relay_killed_before_it_publishes_anew_is_followed_by_one_that_does() throws Exception {
        try (var second = RelaySession.connect(dataSource, json);
                var producer = new ProducerThatOutlives(second, broker, NEVER)) {
            new Leaders(dataSource).replaceBy(second);
            erase();

            assertThat(round(second, AT_ONCE, producer).startsOver()).isTrue();
        }

        ErasedTopic.await(dataSource).saysNothingOf(name).holdsEachEventOnce().isInOrder();
    }

    @Test
    void a_relay_killed_after_it_cut_the_topic_is_followed_by_one_that_cuts_it_again() throws Exception {
        try (var second = RelaySession.connect(dataSource, json);
                var producer = new ProducerThatOutlives(second, broker, NEVER)) {
            new Leaders(dataSource).replaceBy(second);
            erase();
            var round = round(second, AT_ONCE, producer);
            assertThat(round.startsOver()).isTrue();
            publishAll(round);
            topic().cutBefore(second.erasures().running().orElseThrow().cutBefore());
        }

        ErasedTopic.await(dataSource).saysNothingOf(name).holdsEachEventOnce().isInOrder();
    }

    @Test
    void a_topic_that_is_another_than_when_it_began_is_published_anew_once_more() throws Exception {
        try (var second = RelaySession.connect(dataSource, json)) {
            new Leaders(dataSource).replaceBy(second);
            erase();
            second.erasures().begin(Map.of(0, 1_000_000L, 1, 0L, 2, 0L));
        }

        ErasedTopic.await(dataSource).saysNothingOf(name).holdsEachEventOnce().isInOrder();
    }

    @Test
    void a_relay_that_has_just_taken_over_waits_until_no_other_can_still_be_sending() throws Exception {
        try (var second = RelaySession.connect(dataSource, json);
                var producer = new ProducerThatOutlives(second, broker, NEVER)) {
            new Leaders(dataSource).replaceBy(second);
            erase();

            assertThat(round(second, RelaySettings.of(2, Duration.ofHours(1)), producer)
                            .startsOver())
                    .isFalse();
        }

        ErasedTopic.await(dataSource).saysNothingOf(name);
    }

    @Test
    void what_kafka_refuses_is_told_and_holds_up_nothing() throws Exception {
        try (var second = RelaySession.connect(dataSource, json);
                var producer = new ProducerThatOutlives(second, broker, NEVER)) {
            new Leaders(dataSource).replaceBy(second);
            erase();
            var refusing = new RelayTopic(broker, "no.such.topic");
            var round = new RelayRound(second, new RevisionPublisher(producer, message(), refusing), AT_ONCE);

            assertThat(round.startsOver()).isFalse();

            assertThat(new StoredText(dataSource)
                            .column("select last_failure from erasure where aggregate_id = '" + id + "'"))
                    .singleElement()
                    .asString()
                    .contains("UnknownTopicOrPartition");
            write(UUID.randomUUID().toString(), "meanwhile");
            publishAll(round);
            assertThat(Published.texts(book, 5)).contains("meanwhile");
        }

        ErasedTopic.await(dataSource).saysNothingOf(name);
    }

    private RelayRound round(RelaySession session, RelayConfig config, Producer<String, byte[]> producer)
            throws SQLException {
        return new RelayRound(session, new RevisionPublisher(producer, message(), topic()), config);
    }

    private RevisionMessage message() {
        return new RevisionMessage(json, AT_ONCE.topic(), "commons-test");
    }

    private RelayTopic topic() {
        return new RelayTopic(broker, AT_ONCE.topic());
    }

    private static void publishAll(RelayRound round) throws Exception {
        while (round.publishComplete() == 0) {
            round.awaitMore();
        }
    }

    private void write(String note, String text) {
        Transactions.commit(log, Note.written(note, 1, book, text));
    }

    private void erase() {
        QuarkusTransaction.requiringNew().run(() -> eraser.erase("note", id, new ForgottenText()));
    }
}
