package org.hustings.timeline.imports.application;

import java.util.Map;

/** Where a slide of TimelineJS has what a campaign event has elsewhere. */
final class SlidePointers {

    private static final Map<String, String> BY_POINTER = Map.of(
            "/headline", "/text/headline",
            "/text", "/text/text",
            "/startDate", "/start_date",
            "/endDate", "/end_date",
            "/media/0", "/media",
            "/media", "/media",
            "/location", "/location/name",
            "/identifiers", "/unique_id",
            "/sources", "/text/text");

    private SlidePointers() {}

    /** What is in none of its own stays as it is. */
    static String of(String pointer) {
        for (var part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            var place = BY_POINTER.get(part);
            if (place != null) {
                return part.equals("/media/0") ? place + pointer.substring(part.length()) : place;
            }
        }
        return pointer;
    }
}
