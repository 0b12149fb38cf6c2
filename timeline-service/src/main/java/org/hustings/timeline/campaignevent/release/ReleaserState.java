package org.hustings.timeline.campaignevent.release;

/** What a releaser is doing. */
enum ReleaserState {
    /** All that was due is published. */
    WAITING,
    /** Something that is due could not be published; it will be tried again. */
    FAILING,
    /** The service is going down. */
    STOPPED
}
