package org.hustings.timeline.imports.csv;

import java.util.Map;

/** In which column a member of a slide is. */
final class Columns {

    private static final Map<String, String> BY_POINTER = Map.ofEntries(
            Map.entry("/start_date", "/year"),
            Map.entry("/end_date", "/end_year"),
            Map.entry("/text/headline", "/headline"),
            Map.entry("/text/text", "/text"),
            Map.entry("/media/url", "/media"),
            Map.entry("/media/caption", "/media_caption"),
            Map.entry("/media/credit", "/media_credit"),
            Map.entry("/media/alt", "/alt_text"),
            Map.entry("/location/name", "/location"));

    private Columns() {}

    /** The column, as the pointer to a cell; what is in none of its own stays as it is. */
    static String of(String pointer) {
        return BY_POINTER.getOrDefault(pointer, pointer);
    }
}
