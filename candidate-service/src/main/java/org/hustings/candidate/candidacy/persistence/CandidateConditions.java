package org.hustings.candidate.candidacy.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.CommonQueryContract;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.jspecify.annotations.Nullable;

/**
 * A filter in the words of a query over {@code CandidateRow c} with the copy of its election as {@code e}, which may be
 * missing. Only what is asked for is part of the query, so an index serves it.
 */
public final class CandidateConditions {

    /** The tables that the conditions are about. */
    public static final String FROM = "CandidateRow c left join ElectionCopyRow e on e.id = c.electionId";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Shows neither drafts nor candidacies in a draft election, unless drafts are wanted. */
    public CandidateConditions(CandidateFilter filter, boolean drafts) {
        conditions.add("c.mergedIntoId is null");
        if (!drafts) {
            conditions.add("c.draft = false and (e.id is null or e.draft = false)");
        }
        var election = filter.election();
        equal("c.electionId", "election", election == null ? null : election.value());
        var person = filter.person();
        equal("c.personId", "person", person == null ? null : person.value());
        equal("c.preElectionStatus", "status", filter.status());
        equal("c.postElectionStatus", "outcome", filter.outcome());
        equal("c.affiliationId", "affiliation", filter.affiliation());
        equal("e.organisationId", "organisation", filter.organisation());
        elected(filter.elected());
        if (filter.incumbent() != null) {
            conditions.add("c.incumbent = " + filter.incumbent());
        }
        if (filter.changedSince() != null) {
            conditions.add("c.updatedAt >= :changedSince");
            parameters.put("changedSince", filter.changedSince());
        }
    }

    /** The condition. */
    public String where() {
        return String.join(" and ", conditions);
    }

    /** The query with the parameters of the condition set. */
    public <Q extends CommonQueryContract> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Literals, since an index is of the rows that they name. */
    private void elected(@Nullable Boolean elected) {
        if (elected != null) {
            conditions.add(
                    elected
                            ? "c.postElectionStatus = WINNER"
                            : "c.postElectionStatus in (DEFEATED, ADVANCED_TO_RUNOFF, WITHDRAWN)");
        }
    }

    private void equal(String member, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add("%s = :%s".formatted(member, name));
            parameters.put(name, value);
        }
    }
}
