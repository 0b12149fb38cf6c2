package org.hustings.candidate.endorsement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementFilter;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Sort;

/**
 * The endorsements, one row each.
 *
 * <p>A command locks the row before it decides, so of two commands on one endorsement the second decides on what the
 * first left.
 */
@ApplicationScoped
public class EndorsementRepository {

    /** The order of lists; those of unknown date come last. */
    public static final Sort<Endorsement> NEWEST_FIRST = Sort.<Endorsement>named("newest")
            .descending("e.madeOrder", KeyType.NUMBER, EndorsementRow::madeOrder)
            .descending("e.id", KeyType.UUID, endorsement -> endorsement.id().value());

    /** An endorsement is as visible as its candidacy, and that as its election. */
    private static final String WITH_CANDIDACY = """
            select e from EndorsementRow e join CandidateRow c on c.id = e.candidateId
            left join ElectionCopyRow b on b.id = e.electionId
            where (:drafts = true or e.draft = false and c.draft = false and (b.id is null or b.draft = false))
            """;

    private static final String FIND = WITH_CANDIDACY + " and e.id = :id";

    private static final String OF_PERSON = WITH_CANDIDACY + " and e.personId = :of";

    private static final String OF_CANDIDATE = """
            select e from EndorsementRow e where (:drafts = true or e.draft = false) and e.candidateId = :of
            """;

    private final StatelessSession session;

    EndorsementRepository(StatelessSession session) {
        this.session = session;
    }

    /** The endorsement as last committed; neither a draft nor one of a draft candidacy or election, unless drafts are wanted. */
    public Optional<Endorsement> find(EndorsementId id, boolean drafts) {
        return session.createQuery(FIND, EndorsementRow.class)
                .setParameter("id", id.value())
                .setParameter("drafts", drafts)
                .getResultStream()
                .map(EndorsementRow::toEndorsement)
                .findFirst();
    }

    /** A page of a candidacy's endorsements, as the keyset says; whether the candidacy may be seen was asked before. */
    public List<Endorsement> page(Keyset keyset, CandidateId of, boolean drafts, EndorsementFilter filter) {
        return page(keyset, OF_CANDIDATE, of.value(), drafts, filter);
    }

    /** A page of what a person endorses, as the keyset says. */
    public List<Endorsement> page(Keyset keyset, PersonId of, boolean drafts, EndorsementFilter filter) {
        return page(keyset, OF_PERSON, of.value(), drafts, filter);
    }

    private List<Endorsement> page(Keyset keyset, String list, Object of, boolean drafts, EndorsementFilter filter) {
        var statement = "%s%s and %s order by %s".formatted(list, where(filter), keyset.where(), keyset.orderBy());
        var query = session.createQuery(statement, EndorsementRow.class)
                .setParameter("of", of)
                .setParameter("drafts", drafts);
        bind(filter, query);
        return keyset.bind(query).getResultList().stream()
                .map(EndorsementRow::toEndorsement)
                .toList();
    }

    /** Only what is asked for stands in the statement, so that an index can serve it. */
    private static String where(EndorsementFilter filter) {
        return (filter.stance() == null ? "" : " and e.stance = :stance")
                + (filter.endorserType() == null ? "" : " and e.endorserType = :endorserType")
                + (filter.withdrawn() == null ? "" : " and e.withdrawn = :withdrawn");
    }

    private static void bind(EndorsementFilter filter, SelectionQuery<EndorsementRow> query) {
        if (filter.stance() != null) {
            query.setParameter("stance", filter.stance());
        }
        if (filter.endorserType() != null) {
            query.setParameter("endorserType", filter.endorserType());
        }
        if (filter.withdrawn() != null) {
            query.setParameter("withdrawn", filter.withdrawn());
        }
    }

    /** The endorsement, which no one else changes before the transaction ends. */
    public Optional<Endorsement> lock(EndorsementId id) {
        return Optional.ofNullable(session.get(EndorsementRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
                .map(EndorsementRow::toEndorsement);
    }

    /** All endorsements for which one of these candidacies was named, locked. */
    public List<Endorsement> lockRecordedOf(Collection<CandidateId> candidates) {
        return lockAll(
                "recordedCandidateId",
                candidates.stream().map(CandidateId::value).toList());
    }

    /** All endorsements for which one of these people was named as the endorser, locked. */
    public List<Endorsement> lockRecordedBy(Collection<PersonId> people) {
        return lockAll("recordedPersonId", people.stream().map(PersonId::value).toList());
    }

    private List<Endorsement> lockAll(String member, List<?> ids) {
        return session
                .createSelectionQuery(
                        "from EndorsementRow where %s in (:ids) order by id".formatted(member), EndorsementRow.class)
                .setParameterList("ids", ids)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(EndorsementRow::toEndorsement)
                .toList();
    }

    /** Adds a new endorsement. */
    public void add(Endorsement endorsement) {
        session.insert(EndorsementRow.of(endorsement));
    }

    /** Stores an endorsement as it is after a change. */
    public void store(Endorsement endorsement) {
        session.update(EndorsementRow.of(endorsement));
    }

    /** Removes an endorsement. */
    public void remove(Endorsement endorsement) {
        session.delete(EndorsementRow.of(endorsement));
    }
}
