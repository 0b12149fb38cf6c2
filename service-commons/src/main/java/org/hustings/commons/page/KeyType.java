package org.hustings.commons.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * A type that a list can be sorted by: how its values stand in a cursor.
 *
 * @param write to text that {@code read} reads back to an equal value
 * @param read throws a runtime exception for any other text
 */
public record KeyType<V extends Comparable<? super V>>(Function<V, String> write, Function<String, V> read) {
    public static final KeyType<String> TEXT = new KeyType<>(Function.identity(), Function.identity());
    public static final KeyType<Long> NUMBER = new KeyType<>(Object::toString, Long::valueOf);
    public static final KeyType<Integer> INTEGER = new KeyType<>(Object::toString, Integer::valueOf);
    public static final KeyType<UUID> UUID = new KeyType<>(Object::toString, java.util.UUID::fromString);
    public static final KeyType<Instant> INSTANT = new KeyType<>(Object::toString, Instant::parse);
    public static final KeyType<LocalDate> DATE = new KeyType<>(Object::toString, LocalDate::parse);
}
