package org.hustings.timeline.form.jsonfeed;

/** Whoever keeps a feed. */
public record JsonFeedAuthor(String name) {}
