package org.hustings.timeline.campaignevent.domain;

/** What happened to an entry of the timeline. */
public enum Happening {
    RECORDED,
    DERIVED,
    CHANGED,
    PUBLISHED,
    DELETED
}
