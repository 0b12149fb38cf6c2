package org.hustings.commons.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

/** Hands records of a topic to their handlers, each event once, in the order in which they come. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final HandledOnce once;
    private final InboxMetrics metrics;
    private final ObjectMapper json;
    private final Stopping stopping;

    Inbox(HandledOnce once, InboxMetrics metrics, ObjectMapper json, Stopping stopping) {
        this.once = once;
        this.metrics = metrics;
        this.json = json;
        this.stopping = stopping;
    }

    /**
     * Handles the record, trying again for as long as the failure is one that passes: going on without it would lose
     * the change.
     *
     * @throws UnreadableRecord if no further try can help; the channel then sends the record to its dead letter topic
     * @throws StoppedMeanwhile if the service goes down; the channel then leaves the record for the next start
     */
    @Retry(
            maxRetries = -1,
            maxDuration = 0,
            delay = 100,
            delayUnit = ChronoUnit.MILLIS,
            jitter = 50,
            jitterDelayUnit = ChronoUnit.MILLIS,
            retryOn = PassingFailure.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    public void receive(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        try {
            stopping.attempt(() -> read(record, handlers));
        } catch (UnreadableRecord e) {
            deadLetter(record, e);
            throw e;
        }
    }

    private void read(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        var event = IncomingEvent.read(record, json);
        handlers.forType(event.type())
                .ifPresentOrElse(handler -> handle(event, handler), () -> metrics.skipped(record.topic()));
    }

    private void handle(IncomingEvent event, Consumer<IncomingEvent> handler) {
        try {
            if (once.handle(event, handler)) {
                metrics.handled(event.topic());
            } else {
                metrics.repeated(event.topic());
            }
        } catch (UnreadableRecord e) {
            throw e;
        } catch (SQLException | RuntimeException | Error e) {
            if (PassingFailure.is(e)) {
                LOG.warnf(e, "Event %s of type %s cannot be handled for now", event.id(), event.type());
                throw new PassingFailure(e);
            }
            throw new UnreadableRecord("Event %s of type %s cannot be handled".formatted(event.id(), event.type()), e);
        }
    }

    private void deadLetter(ConsumerRecord<String, byte[]> record, UnreadableRecord reason) {
        metrics.deadLetter(record.topic());
        LOG.errorf(
                reason,
                "Record %s-%d@%d goes to the dead letter topic",
                record.topic(),
                record.partition(),
                record.offset());
    }
}
