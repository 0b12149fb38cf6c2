package org.hustings.election.claim.part;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hustings.election.timetable.Milestone;

/** A property by its JSON Pointer (RFC 6901), step by step. Parts are named by their own key. */
record PropertyPointer(List<String> steps) {

    /** A text that is no pointer has no steps, and so fits nothing. */
    static PropertyPointer of(String text) {
        return new PropertyPointer(
                text.startsWith("/")
                        ? Arrays.stream(text.substring(1).split("/", -1))
                                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                                .toList()
                        : List.of());
    }

    boolean isMember() {
        return steps.size() == 1;
    }

    boolean isMemberOf(String part) {
        return steps.size() == 2 && steps.getFirst().equals(part);
    }

    boolean isMemberOfOneOf(String parts) {
        return steps.size() == 3 && steps.getFirst().equals(parts);
    }

    /** The member, which is the last step. */
    String member() {
        return steps.getLast();
    }

    Optional<Milestone> milestone() {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.name().equals(steps.get(1)))
                .findFirst();
    }

    boolean names(UUID part) {
        return part.toString().equals(steps.get(1));
    }
}
