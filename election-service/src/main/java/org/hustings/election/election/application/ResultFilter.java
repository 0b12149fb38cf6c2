package org.hustings.election.election.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.hustings.election.check.CheckCode;
import org.hustings.election.check.CheckOutcome;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.result.ResultStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which counts a list is about; null means any. Only what is asked for is part of the query, so an index serves it.
 *
 * @param check with an outcome, counts of which this check had it; without one, those that it applies to
 * @param outcome without a check, counts of which any check had it
 * @param superseded whether to list those that a later count superseded too
 */
public record ResultFilter(
        @Nullable CheckCode check,
        @Nullable CheckOutcome outcome,
        @Nullable ResultStatus status,
        @Nullable UUID organisationId,
        @Nullable ElectionId electionId,
        boolean superseded) {

    /** Every count of one election. */
    public static ResultFilter of(ElectionId election) {
        return new ResultFilter(null, null, null, null, election, true);
    }

    boolean byCheck() {
        return check != null || outcome != null;
    }

    String where(boolean drafts) {
        var conditions = new StringJoiner(" and ");
        conditions.add(drafts ? "1 = 1" : "not e.draft and not r.is_test");
        if (!superseded) {
            conditions.add("r.superseded_at is null");
        }
        if (status != null) {
            conditions.add("r.status = :status");
        }
        if (organisationId != null) {
            conditions.add("e.organisation_id = :organisationId");
        }
        if (electionId != null) {
            conditions.add("r.election_id = :electionId");
        }
        addChecks(conditions);
        return conditions.toString();
    }

    /** What narrows the counts that a list as known at an instant looks at, as it never changes. */
    String whereCounted(boolean drafts) {
        return (drafts ? "1 = 1" : "not r.is_test") + (electionId == null ? "" : " and r.election_id = :electionId");
    }

    /** What is asked of {@code counted.body} and {@code known.record}, the count and its election as they were. */
    String whereKnown() {
        var conditions = new StringJoiner(" and ");
        conditions.add("1 = 1");
        if (!superseded) {
            conditions.add("counted.body ->> 'supersededAt' is null");
        }
        if (status != null) {
            conditions.add("counted.body ->> 'status' = :status");
        }
        if (organisationId != null) {
            conditions.add("cast(known.record ->> 'organisationId' as uuid) = :organisationId");
        }
        if (byCheck()) {
            conditions.add("exists (select from jsonb_array_elements(counted.body -> 'checks') made where "
                    + (check == null ? "1 = 1" : "made ->> 'code' = :check") + " and made ->> 'outcome' "
                    + (outcome == null ? "<> 'NOT_APPLICABLE'" : "= :outcome") + ")");
        }
        return conditions.toString();
    }

    private void addChecks(StringJoiner conditions) {
        if (check != null) {
            conditions.add("c.code = :check");
        }
        if (outcome != null) {
            conditions.add("c.outcome = :outcome");
        } else if (check != null) {
            conditions.add("c.outcome <> 'NOT_APPLICABLE'");
        }
        if (outcome != null && check == null) {
            // A count comes once, for the first of its checks that had the outcome.
            conditions.add("not exists (select from result_check f"
                    + " where f.result_id = c.result_id and f.outcome = c.outcome and f.code < c.code)");
        }
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        put(parameters, "check", check == null ? null : check.name());
        put(parameters, "outcome", outcome == null ? null : outcome.name());
        put(parameters, "status", status == null ? null : status.name());
        put(parameters, "organisationId", organisationId);
        put(parameters, "electionId", electionId == null ? null : electionId.value());
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
