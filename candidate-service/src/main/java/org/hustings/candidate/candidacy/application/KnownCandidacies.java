package org.hustings.candidate.candidacy.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hustings.candidate.asknown.persistence.KnownList;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.jspecify.annotations.Nullable;

/** A filter of an election's candidacies, asked of their records as they were. */
final class KnownCandidacies {

    private static final String NOT_ELECTED = "('DEFEATED', 'ADVANCED_TO_RUNOFF', 'WITHDRAWN')";

    private final List<String> conditions = new ArrayList<>(List.of("known.record ->> 'mergedIntoId' is null"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private KnownCandidacies() {}

    static KnownList of(ElectionId election, CandidateFilter filter) {
        var known = new KnownCandidacies();
        known.parameters.put("election", election.value());
        var status = filter.status();
        known.equal("known.record ->> 'preElectionStatus'", "status", status == null ? null : status.name());
        var outcome = filter.outcome();
        known.equal("known.record ->> 'postElectionStatus'", "outcome", outcome == null ? null : outcome.name());
        known.equal("cast(known.record ->> 'incumbent' as boolean)", "incumbent", filter.incumbent());
        known.equal("cast(known.record #>> '{affiliation,organisation}' as uuid)", "affiliation", filter.affiliation());
        known.elected(filter.elected());
        if (filter.changedSince() != null) {
            known.conditions.add("cast(known.record ->> 'updatedAt' as timestamptz) >= :changedSince");
            known.parameters.put("changedSince", filter.changedSince());
        }
        var then = String.join(" and ", known.conditions);
        return new KnownList(
                CandidateChanges.AGGREGATE, "candidate", "r.election_id = :election", then, known.parameters);
    }

    private void elected(@Nullable Boolean elected) {
        if (elected != null) {
            conditions.add("known.record ->> 'postElectionStatus' " + (elected ? "= 'WINNER'" : "in " + NOT_ELECTED));
        }
    }

    private void equal(String member, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add("%s = :%s".formatted(member, name));
            parameters.put(name, value);
        }
    }
}
