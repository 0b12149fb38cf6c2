package org.hustings.timeline.imports.application;

import java.util.Map;

/** Where a slide of TimelineJS has what a campaign event has elsewhere. */
final class SlidePointers {

    private static final Map<String, String> BY_POINTER = Map.ofEntries(
            Map.entry("/headline", "/text/headline"),
            Map.entry("/text", "/text/text"),
            Map.entry("/startDate", "/start_date"),
            Map.entry("/endDate", "/end_date"),
            Map.entry("/media/0", "/media"),
            Map.entry("/media", "/media"),
            Map.entry("/location", "/location/name"),
            Map.entry("/identifiers", "/unique_id"),
            Map.entry("/sources", "/text/text"),
            Map.entry("/participants", "/kind"));

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
