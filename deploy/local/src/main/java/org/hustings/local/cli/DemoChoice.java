package org.hustings.local.cli;

/** Whether the reference election is loaded after the start. */
public enum DemoChoice {
    /** The default: into a new data folder, and on with a loading that was cut short. */
    ON_FIRST_START,
    ALWAYS,
    NEVER
}
