package org.hustings.timeline.form.timelinejs;

import org.jspecify.annotations.Nullable;

/** What a slide says. */
public record TimelineJsWords(String headline, @Nullable String text) {}
