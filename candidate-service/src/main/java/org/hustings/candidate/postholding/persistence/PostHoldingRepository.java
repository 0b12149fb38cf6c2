package org.hustings.candidate.postholding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingFilter;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The post holdings, one row each.
 *
 * <p>A command locks the row before it decides, so of two commands on one holding the second decides on what the first
 * left.
 */
@ApplicationScoped
public class PostHoldingRepository {

    /** The order of lists: who began last comes first, and of whom no beginning is known last. */
    public static final Sort<PostHolding> NEWEST_FIRST = Sort.<PostHolding>named("newest")
            .descending(
                    "h.first_day",
                    KeyType.DATE,
                    holding -> holding.profile().period().firstDay())
            .ascending("h.id", KeyType.UUID, holding -> holding.id().value());

    private static final String REMEMBER = """
            insert into post_holding_person (person_id, holding_id) values (:person, :holding) on conflict do nothing
            """;

    private static final String OF_PEOPLE = """
            from PostHoldingRow where personId in (:people) and (:drafts = true or draft = false)
            order by firstDay desc, id
            """;

    private final StatelessSession session;

    PostHoldingRepository(StatelessSession session) {
        this.session = session;
    }

    /** The holding as last committed. */
    public Optional<PostHolding> find(PostHoldingId id) {
        return holding(session.get(PostHoldingRow.class, id.value()));
    }

    /** The holding, which no one else changes before the transaction ends. */
    public Optional<PostHolding> lock(PostHoldingId id) {
        return holding(session.get(PostHoldingRow.class, id.value(), LockMode.PESSIMISTIC_WRITE));
    }

    /** All holdings that were recorded of these people, none of which anyone else changes before the transaction ends. */
    public List<PostHolding> lockRecordedOf(Collection<PersonId> people) {
        return session
                .createSelectionQuery(
                        "from PostHoldingRow where recordedPersonId in :people order by id", PostHoldingRow.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(PostHoldingRow::toHolding)
                .toList();
    }

    /** What these people hold and held, who began last first, in one statement. */
    public List<PostHolding> of(Collection<PersonId> people, boolean drafts) {
        return session
                .createSelectionQuery(OF_PEOPLE, PostHoldingRow.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .setParameter("drafts", drafts)
                .getResultList()
                .stream()
                .map(PostHoldingRow::toHolding)
                .toList();
    }

    /** A page of the holdings, as the keyset says. */
    public List<PostHolding> page(Keyset keyset, PostHoldingFilter filter, boolean drafts) {
        var wanted = new PostHoldingTerms(filter, drafts);
        var sql = wanted.statement(keyset.where(), keyset.orderBy());
        var query = session.createNativeQuery(sql, PostHoldingRow.class);
        wanted.parameters().forEach(query::setParameter);
        return keyset.bind(query).getResultList().stream()
                .map(PostHoldingRow::toHolding)
                .toList();
    }

    /** Adds a new holding. */
    public void add(PostHolding holding) {
        session.insert(PostHoldingRow.of(holding));
        remember(holding);
    }

    /** Stores a holding as it is after a change. */
    public void store(PostHolding holding) {
        session.update(PostHoldingRow.of(holding));
    }

    /** Stores a holding that is another person's now, and remembers that it was theirs. */
    public void reassign(PostHolding holding) {
        store(holding);
        remember(holding);
    }

    /** Removes a holding. */
    public void remove(PostHolding holding) {
        session.delete(PostHoldingRow.of(holding));
    }

    private void remember(PostHolding holding) {
        session.createNativeMutationQuery(REMEMBER)
                .setParameter("person", holding.person().value())
                .setParameter("holding", holding.id().value())
                .executeUpdate();
    }

    private static Optional<PostHolding> holding(@Nullable PostHoldingRow row) {
        return Optional.ofNullable(row).map(PostHoldingRow::toHolding);
    }
}
