package org.hustings.timeline.form.timelinejs;

/** Where an event happened. */
public record TimelineJsPlace(String name) {}
