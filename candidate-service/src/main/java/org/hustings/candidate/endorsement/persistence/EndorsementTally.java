package org.hustings.candidate.endorsement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.endorsement.domain.EndorsementCounts;
import org.hustings.candidate.endorsement.domain.EndorsementStance;

/** How many endorse whom: one grouped statement, for one candidacy or for a page of them. */
@ApplicationScoped
public class EndorsementTally {

    private static final String COUNT = """
            select e.candidateId as candidate, e.stance as stance, e.withdrawn as withdrawn, count(*) as number
            from EndorsementRow e where e.candidateId in (:candidates) and e.draft = false
            group by e.candidateId, e.stance, e.withdrawn
            """;

    private final StatelessSession session;

    EndorsementTally(StatelessSession session) {
        this.session = session;
    }

    /** The published endorsements of each candidacy; one that nobody endorses is left out. */
    public Map<CandidateId, EndorsementCounts> of(Collection<CandidateId> candidates) {
        Map<CandidateId, EndorsementCounts> counts = new HashMap<>();
        if (candidates.isEmpty()) {
            return counts;
        }
        session.createQuery(COUNT, Tuple.class)
                .setParameterList(
                        "candidates",
                        candidates.stream().map(CandidateId::value).toList())
                .getResultStream()
                .forEach(row -> counts.merge(
                        new CandidateId(row.get("candidate", UUID.class)), countsOf(row), EndorsementCounts::plus));
        return counts;
    }

    private static EndorsementCounts countsOf(Tuple row) {
        var number = row.get("number", Long.class);
        return row.get("withdrawn", Boolean.class)
                ? EndorsementCounts.ofWithdrawn(number)
                : EndorsementCounts.ofStanding(row.get("stance", EndorsementStance.class), number);
    }
}
