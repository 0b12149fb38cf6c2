package org.hustings.candidate.postholding.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.hustings.candidate.postholding.domain.PostHoldingFilter;
import org.jspecify.annotations.Nullable;

/** A filter in SQL. Only what is asked for is in it, so that the planner finds the index for it. */
final class PostHoldingTerms {

    private static final String LIST = "select h.* from post_holding h where %s and %s order by %s";

    private final StringJoiner where = new StringJoiner(" and ");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    PostHoldingTerms(PostHoldingFilter filter, boolean drafts) {
        where.add(drafts ? "1 = 1" : "not h.draft");
        var person = filter.person();
        add("h.person_id = :person", "person", person == null ? null : person.value());
        add("h.organisation_id = :organisation", "organisation", filter.organisationId());
        add("h.post_id = :post", "post", filter.postId());
        add("h.role = :role", "role", name(filter.role()));
        add("h.status = :status", "status", name(filter.status()));
        add("h.first_day <= :day and h.last_day >= :day", "day", filter.on());
    }

    /** The statement of a list from a start on and in an order, both in SQL. */
    String statement(String start, String order) {
        return LIST.formatted(where, start, order);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            where.add(condition);
            parameters.put(parameter, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
