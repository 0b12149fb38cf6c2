package org.hustings.candidate.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.person.domain.MovedByMerge;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonMerge;
import org.hustings.candidate.value.Erased;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Sort;

/** The merges of people, one row each, of which those that were undone stay. */
@ApplicationScoped
public class PersonMergeRepository {

    /** The order of the list of merges; identifiers rise with time. */
    public static final Sort<PersonMerge> NEWEST_FIRST =
            Sort.<PersonMerge>named("newest").descending("m.id", KeyType.UUID, PersonMerge::id);

    private static final String OF_PERSON = """
            select m from PersonMergeRow m
            where (m.personId = :person or m.duplicateId = :person)
            and (:drafts = true or 2 = (
                select count(p.id) from PersonRow p where p.id in (m.personId, m.duplicateId) and p.draft = false))
            and %s order by %s
            """;

    private static final String NOTE = """
            update PersonMergeRow m set m.candidaciesMoved = m.candidaciesMoved + :candidacies,
                m.candidaciesMerged = m.candidaciesMerged + :merged,
                m.postHoldingsMoved = m.postHoldingsMoved + :postHoldings,
                m.endorsementsMoved = m.endorsementsMoved + :endorsements
            where m.id = :id and m.undoneAt is null
            """;

    /** A new version, so that nobody who asks whether it is still the same is told so. */
    private static final String CLEAR = """
            update person_merge set version = version + 1, reason = :erased, source = null,
                undo_reason = case when undo_reason is not null then :erased end
            where (person_id in (:people) or duplicate_id in (:people))
                and (reason <> :erased or source is not null or undo_reason <> :erased)
            """;

    private static final String OTHERS = """
            select other.id from (
                select person_id as id from person_merge where duplicate_id in (:people)
                union select duplicate_id from person_merge where person_id in (:people)) other
            where other.id not in (:people) order by other.id
            """;

    private final StatelessSession session;

    PersonMergeRepository(StatelessSession session) {
        this.session = session;
    }

    /** The merge, if the person took part in it; not of drafts, unless those are wanted. */
    public Optional<PersonMerge> find(PersonId person, UUID id, boolean drafts) {
        return session.createSelectionQuery(OF_PERSON.formatted("m.id = :id", "m.id"), PersonMergeRow.class)
                .setParameter("person", person.value())
                .setParameter("drafts", drafts)
                .setParameter("id", id)
                .getResultStream()
                .map(PersonMergeRow::toMerge)
                .findFirst();
    }

    /** A page of the merges in which the person took part, as the keyset says. */
    public List<PersonMerge> page(Keyset keyset, PersonId person, boolean drafts) {
        var query = session.createQuery(OF_PERSON.formatted(keyset.where(), keyset.orderBy()), PersonMergeRow.class)
                .setParameter("person", person.value())
                .setParameter("drafts", drafts);
        return keyset.bind(query).getResultList().stream()
                .map(PersonMergeRow::toMerge)
                .toList();
    }

    /** Adds a new merge. */
    public void add(PersonMerge merge) {
        session.insert(PersonMergeRow.of(merge));
    }

    /** Stores a merge that was undone. */
    public void store(PersonMerge merge) {
        session.update(PersonMergeRow.of(merge));
    }

    /** Everyone else who took part in the merges of some people, those too that were undone. */
    public List<PersonId> othersThan(Collection<PersonId> people) {
        return session
                .createNativeQuery(OTHERS, UUID.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Takes the words out of all merges in which some people took part. */
    public void clear(Collection<PersonId> people) {
        session.createNativeMutationQuery(CLEAR)
                .setParameter("erased", Erased.NAME)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .executeUpdate();
    }

    /** Keeps how much a merge moved, besides what is kept already. What is moved back when it is undone is not kept. */
    public void note(UUID id, MovedByMerge moved) {
        session.createMutationQuery(NOTE)
                .setParameter("id", id)
                .setParameter("candidacies", moved.candidacies())
                .setParameter("merged", moved.candidaciesMerged())
                .setParameter("postHoldings", moved.postHoldings())
                .setParameter("endorsements", moved.endorsements())
                .executeUpdate();
    }
}
