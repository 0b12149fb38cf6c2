package org.hustings.timeline.imports.slide;

import org.jspecify.annotations.Nullable;

/**
 * What a slide shows.
 *
 * @param url an address, or markup in its place
 * @param title what is shown when one points at it
 * @param link where a click leads
 */
public record SlideMedia(
        @Nullable String url,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String alt,
        @Nullable String title,
        @Nullable String link) {}
