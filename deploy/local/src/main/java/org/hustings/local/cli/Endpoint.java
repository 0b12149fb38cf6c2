package org.hustings.local.cli;

/** Something in the suite that listens on a port, and the option that fixes the port. */
public enum Endpoint {
    GATEWAY("gateway", "--port"),
    ELECTION("election-service", "--election-port"),
    CANDIDATE("candidate-service", "--candidate-port"),
    TIMELINE("timeline-service", "--timeline-port"),
    POSTGRESQL("PostgreSQL", "--postgresql-port"),
    KAFKA("Kafka", "--kafka-port");

    private final String title;
    private final String option;

    Endpoint(String title, String option) {
        this.title = title;
        this.option = option;
    }

    public String title() {
        return title;
    }

    public String option() {
        return option;
    }
}
