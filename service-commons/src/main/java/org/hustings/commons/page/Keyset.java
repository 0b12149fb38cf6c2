package org.hustings.commons.page;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Where a page starts, in the words of a query:
 *
 * <pre>{@code
 * keyset.bind(em.createQuery("select ... where " + keyset.where() + " order by " + keyset.orderBy(), Row.class))
 *         .getResultList()
 * }</pre>
 */
public final class Keyset {
    private final List<? extends SortKey<?, ?>> keys;
    private final List<Object> values;
    private final boolean backward;
    private final int fetchSize;

    <T> Keyset(List<SortKey<T, ?>> keys, Cursor start, int fetchSize) {
        this.keys = keys;
        this.values = start.valuesFor(keys);
        this.backward = start.backward();
        this.fetchSize = fetchSize;
    }

    /** The condition for rows beyond the start; true for all rows where the list begins. */
    public String where() {
        if (values.isEmpty()) {
            return "1 = 1";
        }
        StringJoiner alternatives = new StringJoiner(" or ", "(", ")");
        for (int i = 0; i < keys.size(); i++) {
            List<String> all = new ArrayList<>();
            for (int equal = 0; equal < i; equal++) {
                all.add("%s = :%s".formatted(keys.get(equal).expression(), parameter(equal)));
            }
            all.add("%s %s :%s".formatted(keys.get(i).expression(), falling(i) ? "<" : ">", parameter(i)));
            alternatives.add("(" + String.join(" and ", all) + ")");
        }
        // Says nothing new, but lets an index on the first key find the start.
        String bound = "%s %s :%s".formatted(keys.getFirst().expression(), falling(0) ? "<=" : ">=", parameter(0));
        return "(" + bound + " and " + alternatives + ")";
    }

    /**
     * The same condition as one comparison of rows, whose start an index on all keys finds, however many rows have the
     * first key in common. Only for a list whose keys go in one direction.
     */
    public String whereInOneRow() {
        if (values.isEmpty()) {
            return "1 = 1";
        }
        var expressions = new StringJoiner(", ", "(", ")");
        var parameters = new StringJoiner(", ", "(", ")");
        for (int i = 0; i < keys.size(); i++) {
            if (falling(i) != falling(0)) {
                throw new IllegalStateException("The keys of the list go in different directions");
            }
            expressions.add(keys.get(i).expression());
            parameters.add(":" + parameter(i));
        }
        return "%s %s %s".formatted(expressions, falling(0) ? "<" : ">", parameters);
    }

    /** The order to read rows in; going back, the reverse of the list's own. */
    public String orderBy() {
        StringJoiner order = new StringJoiner(", ");
        for (int i = 0; i < keys.size(); i++) {
            order.add(keys.get(i).expression() + (falling(i) ? " desc" : " asc"));
        }
        return order.toString();
    }

    /** The parameters that {@link #where()} names. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            parameters.put(parameter(i), values.get(i));
        }
        return parameters;
    }

    /** How many rows to read: one more than the page holds, which tells whether there is another page. */
    public int fetchSize() {
        return fetchSize;
    }

    /** The query with the parameters and the number of rows set. */
    public <Q extends Query> Q bind(Q query) {
        parameters().forEach(query::setParameter);
        query.setMaxResults(fetchSize);
        return query;
    }

    /** Whether the rows are read from the highest first key down. */
    public boolean isFalling() {
        return falling(0);
    }

    private boolean falling(int key) {
        return keys.get(key).descending() != backward;
    }

    private static String parameter(int key) {
        return "keyset" + key;
    }
}
