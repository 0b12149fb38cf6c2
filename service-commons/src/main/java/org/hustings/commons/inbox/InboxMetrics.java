package org.hustings.commons.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** What became of the records that were consumed, by topic. */
@ApplicationScoped
class InboxMetrics {

    private final MeterRegistry metrics;
    private final AtomicLong deadLetters = new AtomicLong();

    InboxMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void handled(String topic) {
        count(topic, "handled");
    }

    void repeated(String topic) {
        count(topic, "repeated");
    }

    /** The type is unknown here on purpose: a consumer takes what concerns it and leaves the rest. */
    void skipped(String topic) {
        count(topic, "skipped");
    }

    void deadLetter(String topic) {
        deadLetters.incrementAndGet();
        count(topic, "dead-letter");
    }

    /** Since this copy of the service started. */
    long deadLetters() {
        return deadLetters.get();
    }

    private void count(String topic, String outcome) {
        Counter.builder("hustings.inbox.records")
                .description("Records consumed, by what became of them")
                .tag("topic", topic)
                .tag("outcome", outcome)
                .register(metrics)
                .increment();
    }
}
