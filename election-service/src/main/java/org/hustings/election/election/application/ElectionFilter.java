package org.hustings.election.election.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.phase.ElectionPhase;
import org.jspecify.annotations.Nullable;

/** Which elections a list is about; null means any. Only what is asked for is part of the query, so an index serves it. */
public record ElectionFilter(
        @Nullable UUID organisationId,
        @Nullable ElectionType type,
        @Nullable ElectionPhase phase) {

    String where(boolean drafts) {
        var conditions = new StringJoiner(" and ");
        conditions.add(drafts ? "1 = 1" : "e.draft = false");
        if (organisationId != null) {
            conditions.add("e.details.organisationId = :organisationId");
        }
        if (type != null) {
            conditions.add("e.details.type = :type");
        }
        if (phase != null) {
            conditions.add("e.phase = :phase");
        }
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (organisationId != null) {
            parameters.put("organisationId", organisationId);
        }
        if (type != null) {
            parameters.put("type", type);
        }
        if (phase != null) {
            parameters.put("phase", phase);
        }
        return parameters;
    }
}
