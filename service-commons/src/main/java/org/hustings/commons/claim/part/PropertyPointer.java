package org.hustings.commons.claim.part;

import java.util.Arrays;
import java.util.List;

/** A property by its JSON Pointer (RFC 6901), step by step. Parts are named by their own key. */
public record PropertyPointer(List<String> steps) {

    /** A text that is no pointer has no steps, and so fits nothing. */
    static PropertyPointer of(String text) {
        return new PropertyPointer(
                text.startsWith("/")
                        ? Arrays.stream(text.substring(1).split("/", -1))
                                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                                .toList()
                        : List.of());
    }

    /** Whether it names a member of the record itself. */
    public boolean isMember() {
        return steps.size() == 1;
    }

    /** Whether it names a member of the part that there is once. */
    public boolean isMemberOf(String part) {
        return steps.size() == 2 && steps.getFirst().equals(part);
    }

    /** Whether it names a member of one of several parts. */
    public boolean isMemberOfOneOf(String parts) {
        return steps.size() == 3 && steps.getFirst().equals(parts);
    }

    /** The member, which is the last step. */
    public String member() {
        return steps.getLast();
    }

    /** The key of the part, of those of which there are several. */
    public String key() {
        return steps.get(1);
    }
}
