package org.hustings.candidate.electioncopy.persistence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.electioncopy.domain.Count;
import org.hustings.candidate.electioncopy.domain.ElectionId;

/** The figures of the results, one row for each candidate, and the status of the result beside the election. */
@ApplicationScoped
public class TallyRepository {

    private static final String COUNTED = """
            select t.candidateId from TallyRow t where t.electionId in :elections and t.candidateId in :candidates
            """;

    private final StatelessSession session;

    TallyRepository(StatelessSession session) {
        this.session = session;
    }

    /** Which of some candidates of some elections have a row. */
    public Set<UUID> counted(Collection<ElectionId> elections, Collection<UUID> candidates) {
        return session.createSelectionQuery(COUNTED, UUID.class)
                .setParameterList(
                        "elections", elections.stream().map(ElectionId::value).toList())
                .setParameterList("candidates", candidates)
                .getResultStream()
                .collect(toSet());
    }

    /** Replaces what was kept of an earlier result of the election, whose copy the caller has locked. */
    public void replace(ElectionId election, Count count) {
        session.createMutationQuery("delete from TallyRow where electionId = :election")
                .setParameter("election", election.value())
                .executeUpdate();
        count.tallies().forEach(tally -> session.insert(TallyRow.of(election, count.resultVersion(), tally)));
        session.createNativeMutationQuery("update election_copy set result_status = :status where id = :election")
                .setParameter("status", count.status(), String.class)
                .setParameter("election", election.value())
                .executeUpdate();
    }
}
