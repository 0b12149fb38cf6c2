package org.hustings.election.candidatecopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** The copies of candidates, one row each. */
@ApplicationScoped
class CandidateCopies {

    private static final String LEARN = """
            insert into candidate_copy
                (id, election_id, ballot_name, pre_election_status, list_position, merged_into, draft, version, gone)
            values (:id, :electionId, :ballotName, :preElectionStatus, :listPosition, :mergedInto, :draft, :version,
                :gone)
            on conflict (id) do update set
                election_id = excluded.election_id, ballot_name = excluded.ballot_name,
                pre_election_status = excluded.pre_election_status, list_position = excluded.list_position,
                merged_into = excluded.merged_into, draft = excluded.draft, version = excluded.version, gone = excluded.gone
            where excluded.version > candidate_copy.version
            """;

    private final Session session;

    CandidateCopies(Session session) {
        this.session = session;
    }

    /** The published candidates of an election, whatever became of them, as on the ballot paper. */
    List<CandidateCopy> published(String electionId) {
        return session
                .createSelectionQuery(
                        "from CandidateCopyRow where electionId = :electionId and not draft and not gone"
                                + " order by listPosition nulls last, ballotName, id",
                        CandidateCopyRow.class)
                .setParameter("electionId", electionId)
                .getResultList() // a stream would keep its connection until it is closed
                .stream()
                .map(CandidateCopyRow::toCopy)
                .toList();
    }

    /** Keeps what is newer than the copy held; a version not above it teaches nothing. */
    @Transactional
    public void learn(Collection<CandidateCopy> heard) {
        // All lock the rows in the same order, or two that learn at once would wait for each other.
        heard.stream().sorted(Comparator.comparing(CandidateCopy::id)).forEach(this::learn);
    }

    private void learn(CandidateCopy heard) {
        session.createNativeMutationQuery(LEARN)
                .setParameter("id", heard.id())
                .setParameter("electionId", heard.electionId())
                .setParameter("ballotName", heard.ballotName())
                .setParameter("preElectionStatus", heard.preElectionStatus())
                .setParameter("listPosition", heard.listPosition(), StandardBasicTypes.INTEGER)
                .setParameter("mergedInto", heard.mergedInto(), StandardBasicTypes.UUID)
                .setParameter("draft", heard.draft())
                .setParameter("version", heard.version())
                .setParameter("gone", heard.gone())
                .executeUpdate();
    }
}
