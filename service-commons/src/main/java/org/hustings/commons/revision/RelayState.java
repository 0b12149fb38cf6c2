package org.hustings.commons.revision;

/** What a relay is doing. */
enum RelayState {
    /** Another copy of the service publishes. */
    STANDBY,
    /** This copy publishes. */
    LEADER,
    /** PostgreSQL or Kafka failed; it will try again. */
    FAILING,
    /** The service is going down. */
    STOPPED
}
