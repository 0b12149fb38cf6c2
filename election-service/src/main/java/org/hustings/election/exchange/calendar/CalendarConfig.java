package org.hustings.election.exchange.calendar;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What calendars have to be told of the deployment. */
@ConfigMapping(prefix = "hustings.calendar")
public interface CalendarConfig {

    /**
     * Where the public finds the suite, such as {@code https://elections.example}. An event links to its election only
     * if this is set: a calendar is kept far from where it was read, and the address of a request is the client's to
     * make up.
     */
    Optional<URI> publicAddress();
}
