package org.hustings.candidate.electioncopy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** The copies of the elections, one row each. */
@ApplicationScoped
public class ElectionCopyRepository {

    private static final String ADD_IF_NEW = """
            insert into election_copy (id, version, draft, gone, name, phase, seats, candidates_locked)
            values (:id, 0, :draft, false, :name, :phase, :seats, :locked)
            on conflict (id) do nothing
            """;

    private static final String CONCLUDED = "from ElectionCopyRow where id in :ids and resultVersion is not null";

    private final StatelessSession session;

    ElectionCopyRepository(StatelessSession session) {
        this.session = session;
    }

    /** The copy as last committed. */
    public Optional<ElectionCopy> find(ElectionId id) {
        return copy(session.get(ElectionCopyRow.class, id.value()));
    }

    /**
     * The copy, which learns nothing before the transaction ends: a result that comes meanwhile waits, and then meets
     * whatever the transaction added.
     */
    public Optional<ElectionCopy> hold(ElectionId id) {
        return copy(session.get(ElectionCopyRow.class, id.value(), LockMode.PESSIMISTIC_READ));
    }

    /**
     * The copy, locked for learning. An election heard of for the first time has a copy of version 0, which anything
     * teaches.
     *
     * <p>Inserting first lets two hear of a new election at once: the second waits for the first and then learns on
     * top of it.
     */
    public ElectionCopy lock(ElectionFacts heard) {
        session.createNativeMutationQuery(ADD_IF_NEW)
                .setParameter("id", heard.id().value())
                .setParameter("draft", heard.draft())
                .setParameter("name", heard.name())
                .setParameter("phase", heard.phase())
                .setParameter("seats", heard.seats())
                .setParameter("locked", heard.candidatesLocked())
                .executeUpdate();
        return copy(session.get(ElectionCopyRow.class, heard.id().value(), LockMode.PESSIMISTIC_WRITE))
                .orElseThrow();
    }

    /** The outcomes of those among some elections that have one, as last committed. */
    public Map<ElectionId, Outcome> outcomes(Collection<ElectionId> ids) {
        Map<ElectionId, Outcome> outcomes = new HashMap<>();
        session.createSelectionQuery(CONCLUDED, ElectionCopyRow.class)
                .setParameterList("ids", ids.stream().map(ElectionId::value).toList())
                .getResultStream()
                .map(ElectionCopyRow::toCopy)
                .forEach(copy -> {
                    if (copy.outcome() != null) {
                        outcomes.put(copy.facts().id(), copy.outcome());
                    }
                });
        return outcomes;
    }

    /** Stores a copy that learnt something. */
    public void store(ElectionCopy copy) {
        session.update(ElectionCopyRow.of(copy));
    }

    private static Optional<ElectionCopy> copy(@Nullable ElectionCopyRow row) {
        return Optional.ofNullable(row).map(ElectionCopyRow::toCopy);
    }
}
