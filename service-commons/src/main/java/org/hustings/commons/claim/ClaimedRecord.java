package org.hustings.commons.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that claims are made about, as a service adapts its own. It is locked for the time of a change. */
public interface ClaimedRecord {

    /** Which record it is. */
    ClaimSubject subject();

    /** Whether it has such a property, and something can be claimed of it. */
    boolean has(String property);

    /** What it shows of a property that it has; null for nothing. */
    @Nullable
    JsonNode shown(String property);

    /**
     * Makes it show the value, by all the rules that a direct write has to keep to.
     *
     * @param value null for none
     */
    void show(String property, @Nullable JsonNode value, Instant now);

    /**
     * The value in the form in which the record would show it; fails if it is of another type than the property. No rule
     * between properties is asked.
     */
    JsonNode typed(String property, JsonNode value);

    /** Where what it shows of the property is known from. */
    List<Appearance> appearances(String property);

    /** The properties of which equally good claims differ. */
    List<String> disputed();

    /** Keeps which properties are disputed. Every change of claims goes through here, and raises its version. */
    void dispute(List<String> properties, Instant now);
}
