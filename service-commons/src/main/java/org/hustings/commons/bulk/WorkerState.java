package org.hustings.commons.bulk;

/** What a worker is doing. */
enum WorkerState {
    /** The service imports nothing. */
    UNUSED,
    /** There is nothing to do. */
    WAITING,
    /** It goes through an import. */
    WORKING,
    /** PostgreSQL failed; it will try again. */
    FAILING,
    /** The service is going down. */
    STOPPED
}
