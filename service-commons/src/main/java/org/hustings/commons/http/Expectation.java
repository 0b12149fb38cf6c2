package org.hustings.commons.http;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value has to be, for people, by the type it was to become. */
final class Expectation {
    private static final Map<Class<?>, String> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, "must be a string"),
            Map.entry(boolean.class, "must be true or false"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(int.class, "must be a whole number"),
            Map.entry(Integer.class, "must be a whole number"),
            Map.entry(long.class, "must be a whole number"),
            Map.entry(Long.class, "must be a whole number"),
            Map.entry(BigDecimal.class, "must be a number"),
            Map.entry(UUID.class, "must be a UUID"),
            Map.entry(URI.class, "must be a URI"),
            Map.entry(Instant.class, "must be an instant such as 2017-04-28T12:00:00Z"),
            Map.entry(LocalDate.class, "must be a date such as 2017-04-19"));

    private Expectation() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "is not acceptable";
        }
        String known = BY_TYPE.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return "must be one of " + constants(type);
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "must be an array";
        }
        return type.isRecord() || type.isSealed() ? "must be an object" : "is not acceptable";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
