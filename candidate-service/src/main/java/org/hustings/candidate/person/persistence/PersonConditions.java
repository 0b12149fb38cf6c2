package org.hustings.candidate.person.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.hustings.candidate.person.domain.PersonFilter;

/**
 * What the rows {@code p} of a list have to be. Only what is asked for is part of the statement, so that an index
 * serves it. Who was merged into another is not listed, and who was erased is not found by name.
 */
record PersonConditions(PersonFilter filter, boolean drafts) {

    String where() {
        var conditions = new StringJoiner(" and ");
        conditions.add("p.merged_into is null");
        if (!drafts) {
            conditions.add("not p.draft");
        }
        if (filter.name() != null) {
            conditions.add("lower(p.name) like :name and p.erased_at is null");
        }
        if (filter.identifier() != null) {
            conditions.add("p.profile -> 'identifiers' @> cast(:identifier as jsonb)");
        }
        if (filter.changedSince() != null) {
            conditions.add("p.updated_at >= :changedSince");
        }
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (filter.name() != null) {
            parameters.put("name", containing(filter.name()));
        }
        if (filter.identifier() != null) {
            parameters.put("identifier", IdentifierJson.of(List.of(filter.identifier())));
        }
        if (filter.changedSince() != null) {
            parameters.put("changedSince", filter.changedSince());
        }
        return parameters;
    }

    private static String containing(String text) {
        var literal = text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }
}
