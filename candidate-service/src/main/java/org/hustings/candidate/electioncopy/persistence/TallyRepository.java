package org.hustings.candidate.electioncopy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;
import org.hustings.candidate.electioncopy.domain.Count;
import org.hustings.candidate.electioncopy.domain.ElectionId;

/** The figures of the results, one row for each candidate, and the status of the result beside the election. */
@ApplicationScoped
public class TallyRepository {

    private final StatelessSession session;

    TallyRepository(StatelessSession session) {
        this.session = session;
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
