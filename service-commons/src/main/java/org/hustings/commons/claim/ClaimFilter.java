package org.hustings.commons.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Which claims a list is about; null means any. */
public record ClaimFilter(
        @Nullable String property,
        @Nullable ClaimKind kind,
        @Nullable ClaimRank rank) {

    /** All claims. */
    public static final ClaimFilter ALL = new ClaimFilter(null, null, null);

    String where() {
        var conditions = new StringJoiner(" and ");
        conditions.add("c.subject = :subject");
        if (property != null) {
            conditions.add("c.statement.property = :property");
        }
        if (kind != null) {
            conditions.add("c.statement.kind = :kind");
        }
        if (rank != null) {
            conditions.add("c.ranking.rank = :rank");
        }
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (property != null) {
            parameters.put("property", property);
        }
        if (kind != null) {
            parameters.put("kind", kind);
        }
        if (rank != null) {
            parameters.put("rank", rank);
        }
        return parameters;
    }
}
