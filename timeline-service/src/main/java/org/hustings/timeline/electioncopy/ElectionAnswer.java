package org.hustings.timeline.electioncopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of an election, from the election service's answer or event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ElectionAnswer(
        String id,
        String name,
        boolean draft,
        long version,
        @Nullable String phase,
        @Nullable List<Course.Step> transitions,
        @Nullable List<Course.Milestone> timetable) {

    /** As it is kept here. */
    public ElectionCopy copy() {
        return new ElectionCopy(id, name, draft, version, course().campaign());
    }

    private Course course() {
        return new Course(id, phase == null ? "EXPECTED" : phase, orNone(transitions), orNone(timetable));
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
