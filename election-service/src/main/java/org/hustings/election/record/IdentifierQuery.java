package org.hustings.election.record;

import jakarta.persistence.Query;
import org.hustings.commons.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * An external identifier as a filter says it: scheme and identifier, such as {@code wikidata:Q1432136}. A scheme has no
 * colon; an identifier may.
 */
public record IdentifierQuery(String scheme, String identifier) {

    private static final String JSON = "[{\"scheme\": \"%s\", \"identifier\": \"%s\"}]";

    /** Reads it from a query parameter. */
    public static IdentifierQuery fromString(String text) {
        var colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new InvalidValue("identifier", "must be a scheme and an identifier, such as wikidata:Q1432136");
        }
        return new IdentifierQuery(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The condition in HQL that a member of identifiers contains the one asked for, if one is. */
    public static String condition(@Nullable IdentifierQuery wanted, String path) {
        return wanted == null
                ? "1 = 1"
                : "cast(sql('(? @> cast(? as jsonb))', %s, :identifier) as boolean)".formatted(path);
    }

    /** Sets the parameter of the condition, if it has one. */
    public static <Q extends Query> Q bind(@Nullable IdentifierQuery wanted, Q query) {
        if (wanted != null) {
            query.setParameter("identifier", wanted.contained());
        }
        return query;
    }

    /** What a JSON column of identifiers has to contain, so that an index finds it. */
    public String contained() {
        return JSON.formatted(escaped(scheme), escaped(identifier));
    }

    private static String escaped(String text) {
        var json = new StringBuilder();
        text.chars()
                .forEach(c -> json.append(
                        c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : Character.toString((char) c)));
        return json.toString();
    }
}
