package org.hustings.candidate.electioncopy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.jspecify.annotations.Nullable;

/** Which elections are runoffs of which: one names the other as replaced, or is a later one of the same group. */
@ApplicationScoped
public class RunoffRepository {

    private static final String RUNOFFS_OF = """
            select r.id from ElectionCopyRow r
            where r.type = :runoff and r.draft = false and r.gone = false and r.phase <> :cancelled and r.id <> :id
            and (r.replacesId = :id or r.parentId = :parent
                and (r.electionDate is null or r.electionDate > :date))
            order by r.id
            """;

    private static final String FIRST_ROUNDS_OF = """
            select e.id from ElectionCopyRow e where e.gone = false and e.id <> :id
            and (e.id = :replaces or e.parentId = :parent
                and (e.electionDate is null or e.electionDate < :date))
            order by e.id
            """;

    /** In place of a day that is not known: then the other election may be before it and after it. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final StatelessSession session;

    RunoffRepository(StatelessSession session) {
        this.session = session;
    }

    /** The published runoffs of an election, but for those that are cancelled. */
    public List<ElectionId> runoffsOf(ElectionFacts first) {
        return related(
                session.createQuery(RUNOFFS_OF, String.class)
                        .setParameter("runoff", ElectionFacts.RUNOFF)
                        .setParameter("cancelled", ElectionFacts.CANCELLED),
                first,
                BEFORE_ALL);
    }

    /** The elections of which this one would be a runoff, if it is one. */
    public List<ElectionId> firstRoundsOf(ElectionFacts runoff) {
        return related(
                session.createQuery(FIRST_ROUNDS_OF, String.class)
                        .setParameter("replaces", text(runoff.replacesId()), String.class),
                runoff,
                AFTER_ALL);
    }

    private static List<ElectionId> related(SelectionQuery<String> query, ElectionFacts facts, LocalDate ifUnknown) {
        return query
                .setParameter("id", facts.id().value())
                .setParameter("parent", text(facts.parentId()), String.class)
                .setParameter("date", Objects.requireNonNullElse(facts.electionDate(), ifUnknown))
                .getResultList()
                .stream()
                .map(ElectionId::new)
                .toList();
    }

    private static @Nullable String text(@Nullable ElectionId id) {
        return id == null ? null : id.value();
    }
}
