package org.hustings.timeline.campaignevent.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/**
 * A statement and what it names. Built by itself, so that tests ask the database how it runs just this one.
 *
 * @param text made of code alone; all that comes with a request is a parameter
 */
record BoundSql(String text, Map<String, Object> parameters) {

    @SafeVarargs
    static BoundSql of(String text, Map<String, Object>... parameters) {
        var all = new LinkedHashMap<String, Object>();
        for (var some : parameters) {
            all.putAll(some);
        }
        return new BoundSql(text, all);
    }

    <T> NativeQuery<T> bind(NativeQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
