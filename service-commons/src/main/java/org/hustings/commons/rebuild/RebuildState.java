package org.hustings.commons.rebuild;

/** How far the build of the read models is. */
enum RebuildState {
    /** The service keeps no read model. */
    UNUSED,
    /** Another copy of the service builds, or this one is about to. */
    WAITING,
    /** This copy reads the topics. */
    BUILDING,
    /** The generation that is wanted is there. */
    BUILT,
    /** PostgreSQL or Kafka failed; it will try again. */
    FAILING,
    /** The service is going down. */
    STOPPED
}
