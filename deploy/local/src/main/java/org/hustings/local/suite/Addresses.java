package org.hustings.local.suite;

import org.hustings.local.cli.Endpoint;

/** Where a running suite is reached. */
public record Addresses(Ports ports, String kafka) {
    /** The one address for clients, as a person would type it. */
    public String gateway() {
        return "http://localhost:" + ports.of(Endpoint.GATEWAY);
    }
}
