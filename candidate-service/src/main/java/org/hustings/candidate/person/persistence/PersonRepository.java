package org.hustings.candidate.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonFilter;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The people, one row each.
 *
 * <p>A command locks the row before it decides, so of two commands on one person the second decides on what the first
 * left.
 */
@ApplicationScoped
public class PersonRepository {

    /** The order of the list of people. */
    public static final Sort<Person> BY_NAME = Sort.<Person>named("name")
            .ascending("p.sort_key", KeyType.TEXT, person -> person.profile().sortKey())
            .ascending("p.id", KeyType.UUID, person -> person.id().value());

    static final String PAGE = "select p.* from person p where %s and %s order by %s";

    private static final String ROOT = """
            with recursive line as (
                select id, merged_into from person where id = :id
                union all
                select next.id, next.merged_into from person next join line on next.id = line.merged_into)
            select id from line where merged_into is null
            """;

    private static final String HOLD_ROOT = "select p.* from person p where p.id = (%s) for share of p".formatted(ROOT);

    private static final String MERGED_INTO = """
            with recursive tree as (
                select id from person where id = :id
                union all
                select next.id from person next join tree on next.merged_into = tree.id)
            select id from tree
            """;

    private static final String MERGED = """
            select p.id from PersonRow p
            where p.id = :id and p.mergedInto is not null and (:drafts = true or p.draft = false)
            """;

    private final StatelessSession session;

    PersonRepository(StatelessSession session) {
        this.session = session;
    }

    /** The person as last committed. */
    public Optional<Person> find(PersonId id) {
        return person(session.get(PersonRow.class, id.value()));
    }

    /** The people of these ids, as last committed, in one statement. */
    public List<Person> find(Collection<PersonId> ids) {
        return session
                .createSelectionQuery("from PersonRow where id in (:ids)", PersonRow.class)
                .setParameterList("ids", ids.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .map(PersonRow::toPerson)
                .toList();
    }

    /** The person, whom no one else changes before the transaction ends. */
    public Optional<Person> lock(PersonId id) {
        return person(session.get(PersonRow.class, id.value(), LockMode.PESSIMISTIC_WRITE));
    }

    /**
     * Who stands for the person now, whom no one changes or deletes before the transaction ends. Only for who keeps
     * merges out, as nobody else is sure that it still is the same once the lock is had.
     */
    public Optional<Person> holdRoot(PersonId id) {
        return session.createNativeQuery(HOLD_ROOT, PersonRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(PersonRow::toPerson)
                .findFirst();
    }

    /** Who stands for the person now: the end of the line of merges, or the same person; empty if there is none. */
    public Optional<PersonId> root(PersonId id) {
        return ids(ROOT, id).stream().findFirst();
    }

    /** The person and all who were merged into them, directly or by way of others. */
    public List<PersonId> withDuplicates(PersonId id) {
        return ids(MERGED_INTO, id);
    }

    /** Who stands for a duplicate now; empty for everyone else. A draft that is not wanted is no duplicate. */
    public Optional<PersonId> successor(PersonId id, boolean drafts) {
        return session.createSelectionQuery(MERGED, UUID.class)
                .setParameter("id", id.value())
                .setParameter("drafts", drafts)
                .getResultStream()
                .findFirst()
                .flatMap(merged -> root(new PersonId(merged)));
    }

    /** A page of the people, as the keyset says. */
    public List<Person> page(Keyset keyset, PersonFilter filter, boolean drafts) {
        var conditions = new PersonConditions(filter, drafts);
        var sql = PAGE.formatted(conditions.where(), keyset.where(), keyset.orderBy());
        var query = session.createNativeQuery(sql, PersonRow.class);
        conditions.parameters().forEach(query::setParameter);
        return keyset.bind(query).getResultList().stream()
                .map(PersonRow::toPerson)
                .toList();
    }

    /** Adds a new person. */
    public void add(Person person) {
        session.insert(PersonRow.of(person));
    }

    /** Stores a person as it is after a change. */
    public void store(Person person) {
        session.update(PersonRow.of(person));
    }

    /** Removes a person. */
    public void remove(Person person) {
        session.delete(PersonRow.of(person));
    }

    private List<PersonId> ids(String query, PersonId id) {
        return session.createNativeQuery(query, UUID.class).setParameter("id", id.value()).getResultList().stream()
                .map(PersonId::new)
                .toList();
    }

    private static Optional<Person> person(@Nullable PersonRow row) {
        return Optional.ofNullable(row).map(PersonRow::toPerson);
    }
}
