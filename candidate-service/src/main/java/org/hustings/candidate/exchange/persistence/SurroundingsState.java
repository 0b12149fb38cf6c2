package org.hustings.candidate.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.candidacy.persistence.CandidateConditions;
import org.hustings.candidate.person.domain.PersonId;

/**
 * Whether what surrounds the candidates of an export is as it was. A change of any organisation or post counts, since
 * these are few and seldom change.
 */
@ApplicationScoped
public class SurroundingsState {

    private static final String BODIES = "select count(*) as number, sum(b.version) as latest from %s b";

    private static final String HOLDINGS = """
            select count(*) as number, max(h.updatedAt) as latest from PostHoldingRow h
            where (:drafts = true or h.draft = false) and %s
            """;

    private final StatelessSession session;

    SurroundingsState(StatelessSession session) {
        this.session = session;
    }

    /** Equal texts as long as nothing changes around the candidates that the filter leaves. */
    public List<String> of(CandidateFilter filter, boolean drafts) {
        var conditions = new CandidateConditions(filter, drafts);
        var theirs = "h.personId in (select c.personId from %s where %s)"
                .formatted(CandidateConditions.FROM, conditions.where());
        var holdings = conditions.bind(session.createQuery(HOLDINGS.formatted(theirs), Tuple.class));
        return List.of(text(holdings.setParameter("drafts", drafts).getSingleResult()), bodies());
    }

    /** Equal texts as long as nothing changes around the person. */
    public List<String> of(PersonId person, boolean drafts) {
        var holdings = session.createQuery(HOLDINGS.formatted("h.personId = :person"), Tuple.class)
                .setParameter("person", person.value())
                .setParameter("drafts", drafts)
                .getSingleResult();
        return List.of(text(holdings), bodies());
    }

    private String bodies() {
        return state("OrganisationCopyRow") + " " + state("PostCopyRow");
    }

    private String state(String entity) {
        return text(session.createQuery(BODIES.formatted(entity), Tuple.class).getSingleResult());
    }

    private static String text(Tuple state) {
        return "%s %s".formatted(state.get("number"), state.get("latest"));
    }
}
