package org.hustings.local.suite;

import java.util.Arrays;
import java.util.List;
import org.hustings.local.cli.Endpoint;

/** A process of the suite: the module whose packaged build it runs, and the port it answers on. */
public enum Service {
    ELECTION(Endpoint.ELECTION, "election"),
    CANDIDATE(Endpoint.CANDIDATE, "candidate"),
    TIMELINE(Endpoint.TIMELINE, "timeline"),
    GATEWAY(Endpoint.GATEWAY, "");

    private final Endpoint endpoint;
    private final String database;

    Service(Endpoint endpoint, String database) {
        this.endpoint = endpoint;
        this.database = database;
    }

    /** The services that keep data, which is all but the gateway. */
    public static List<Service> withDatabase() {
        return Arrays.stream(values()).filter(Service::hasDatabase).toList();
    }

    /** The name of the module, of the log file and on the screen. */
    public String title() {
        return endpoint.title();
    }

    Endpoint endpoint() {
        return endpoint;
    }

    boolean hasDatabase() {
        return !database.isEmpty();
    }

    String database() {
        return database;
    }
}
