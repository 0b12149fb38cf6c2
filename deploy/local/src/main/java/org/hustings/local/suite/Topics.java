package org.hustings.local.suite;

import java.util.List;

/**
 * The topics of the suite: one for each service, written by it alone, and one for each consumer and topic
 * where it puts what it cannot read. The broker creates none by itself, and keeps what is on them for ever.
 */
final class Topics {
    static final int PARTITIONS = 4;

    static final List<String> ALL = List.of(
            "hustings.elections.v1",
            "hustings.candidates.v1",
            "hustings.campaign-events.v1",
            "hustings.elections.v1.dead-letter.candidate-service",
            "hustings.elections.v1.dead-letter.timeline-service",
            "hustings.candidates.v1.dead-letter.election-service",
            "hustings.candidates.v1.dead-letter.timeline-service");

    private Topics() {}
}
